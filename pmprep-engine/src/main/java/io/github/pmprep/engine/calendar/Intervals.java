package io.github.pmprep.engine.calendar;

import java.util.Arrays;

/** Disjoint stretches of minutes in ascending order, start inclusive, end exclusive. Immutable. */
public final class Intervals {

    private static final Intervals NONE = new Intervals(new int[0]);

    /** Starts and ends by turns, strictly ascending. */
    private final int[] edges;

    private Intervals(int[] edges) {
        this.edges = edges;
    }

    /** Returns no stretch at all. */
    public static Intervals none() {
        return NONE;
    }

    /** Returns one stretch; none if it is empty. */
    public static Intervals of(int start, int end) {
        return start < end ? new Intervals(new int[] {start, end}) : NONE;
    }

    /** Returns how many stretches there are. */
    public int count() {
        return edges.length / 2;
    }

    /** Returns the first minute of a stretch. */
    public int start(int index) {
        return edges[2 * index];
    }

    /** Returns the minute after the last of a stretch. */
    public int end(int index) {
        return edges[2 * index + 1];
    }

    /** Returns the minutes that lie in this or in the other. */
    public Intervals union(Intervals other) {
        return combine(other, true, true, true);
    }

    /** Returns the minutes that lie in both. */
    public Intervals intersect(Intervals other) {
        return combine(other, true, false, false);
    }

    /** Returns the minutes that lie in this and not in the other. */
    public Intervals minus(Intervals other) {
        return combine(other, false, true, false);
    }

    /** Sweeps over the edges of both and keeps the minutes that lie in both, only in this, or only in the other. */
    private Intervals combine(Intervals other, boolean both, boolean onlyThis, boolean onlyOther) {
        int[] merged = new int[edges.length + other.edges.length];
        int size = 0;
        int i = 0;
        int j = 0;
        boolean open = false;
        while (i < edges.length || j < other.edges.length) {
            int at = Math.min(
                    i < edges.length ? edges[i] : Integer.MAX_VALUE,
                    j < other.edges.length ? other.edges[j] : Integer.MAX_VALUE);
            while (i < edges.length && edges[i] == at) {
                i++;
            }
            while (j < other.edges.length && other.edges[j] == at) {
                j++;
            }
            boolean inThis = i % 2 == 1;
            boolean inOther = j % 2 == 1;
            boolean kept = inThis ? (inOther ? both : onlyThis) : inOther && onlyOther;
            if (kept != open) {
                merged[size++] = at;
                open = kept;
            }
        }
        return new Intervals(Arrays.copyOf(merged, size));
    }

    /** Returns how many minutes of a stretch lie in these. */
    public int covered(int start, int end) {
        int index = firstEndingAfter(start);
        int minutes = 0;
        while (index < count() && start(index) < end) {
            minutes += Math.min(end, end(index)) - Math.max(start, start(index));
            index++;
        }
        return minutes;
    }

    /** Returns the index of the first stretch that ends after a minute; {@link #count()} if none does. */
    public int firstEndingAfter(int minute) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > minute) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Collects stretches in ascending order of their starts, joining those that touch or overlap. */
    public static final class Collector {

        private int[] edges = new int[32];
        private int size;

        /** Creates an empty collector. */
        public Collector() {}

        /** Adds a stretch that starts no sooner than the one before; an empty one changes nothing. */
        public void add(int start, int end) {
            if (start >= end) {
                return;
            }
            if (size > 0 && start <= edges[size - 1]) {
                edges[size - 1] = Math.max(edges[size - 1], end);
                return;
            }
            if (size == edges.length) {
                edges = Arrays.copyOf(edges, 2 * size);
            }
            edges[size++] = start;
            edges[size++] = end;
        }

        /** Returns what was collected. */
        public Intervals collected() {
            return size == 0 ? NONE : new Intervals(Arrays.copyOf(edges, size));
        }
    }
}
