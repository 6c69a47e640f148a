package io.github.pmprep.engine.timeline.placement;

/**
 * The order in which plans are compared, packed into two longs: the first holds what is changed, how far, the days
 * outside typical gaps and the days too late; the second the days off the typical length, the length, the rounds outside
 * preferred hours and the sum of all starting minutes. Each field is wide enough for {@value #MOST_STEPS} steps over
 * {@value #MOST_DAYS} days, so fields never run into each other, and comparing the longs compares the fields in order.
 */
public final class Cost {

    /** The most rounds and waits that a loop may have. */
    public static final int MOST_STEPS = 40;

    /** The most days that a plan may span. */
    public static final int MOST_DAYS = 800;

    static final long CHANGE = 1L << 56;
    static final long SHIFT = 1L << 30;
    static final long GAP = 1L << 15;
    static final long LATE = 1L;

    static final long OFF_LENGTH = 1L << 46;
    static final long LENGTH = 1L << 35;
    static final long WISH = 1L << 27;
    static final long START = 1L;

    private Cost() {}

    static long changed(int times, long minutes) {
        return times * CHANGE + minutes * SHIFT;
    }

    /** Returns the price of rounds outside the preferred hours. */
    public static long ofDisliked(int rounds) {
        return rounds * WISH;
    }

    /** Returns the part of the leading cost that is paid for what is moved or broken. */
    static long changed(long high) {
        return high >>> 30;
    }

    /** Returns more than what some changes can cost in that part, and less than one more costs. */
    static long mostChanged(int times) {
        return (times + 1L << 26) - 1;
    }

    /** Returns the rounds moved or facts broken. */
    public static int changes(long high) {
        return (int) (high >>> 56);
    }

    /** Returns the minutes by which rounds are moved or facts broken. */
    public static int shift(long high) {
        return (int) (high >>> 30 & (1L << 26) - 1);
    }

    /** Returns the days outside typical gaps and lengths. */
    public static int gap(long high) {
        return (int) (high >>> 15 & (1L << 15) - 1);
    }

    /** Returns the days too late under the company's urgency rules. */
    public static int late(long high) {
        return (int) (high & (1L << 15) - 1);
    }

    /** Returns the days off the typical length of the whole loop. */
    public static int offLength(long low) {
        return (int) (low >>> 46);
    }

    /** Returns the days from outreach to decision. */
    public static int length(long low) {
        return (int) (low >>> 35 & (1L << 11) - 1);
    }

    /** Returns the rounds outside preferred hours. */
    public static int wish(long low) {
        return (int) (low >>> 27 & (1L << 8) - 1);
    }

    /** Returns the sum of the starting minutes of all rounds. */
    public static int startMinutes(long low) {
        return (int) (low & (1L << 27) - 1);
    }
}
