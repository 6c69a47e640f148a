package io.github.pmprep.engine.stories.placement;

import java.util.Arrays;

/**
 * A flow in a network: the largest there is, and of those the cheapest. Arcs stand in pairs: the arc {@code a} and, as
 * {@code a ^ 1}, its way back.
 *
 * <p>Shortest augmenting paths by the queue form of Bellman and Ford (Ahuja, Magnanti, Orlin: Network Flows, 1993, 9.7).
 */
final class Flow {

    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int NONE = -1;

    private final int[] firstArc;
    private int[] nextArc = new int[64];
    private int[] head = new int[64];
    private int[] room = new int[64];
    private long[] cost = new long[64];
    private int arcs;

    Flow(int nodes) {
        firstArc = new int[nodes];
        Arrays.fill(firstArc, NONE);
    }

    /** Adds an arc and returns its number. */
    int arc(int tail, int head, int capacity, long cost) {
        int number = arcs;
        half(tail, head, capacity, cost);
        half(head, tail, 0, -cost);
        return number;
    }

    private void half(int tail, int to, int capacity, long price) {
        if (arcs == head.length) {
            nextArc = Arrays.copyOf(nextArc, arcs * 2);
            head = Arrays.copyOf(head, arcs * 2);
            room = Arrays.copyOf(room, arcs * 2);
            cost = Arrays.copyOf(cost, arcs * 2);
        }
        head[arcs] = to;
        room[arcs] = capacity;
        cost[arcs] = price;
        nextArc[arcs] = firstArc[tail];
        firstArc[tail] = arcs++;
    }

    boolean isUsed(int arc) {
        return room[arc ^ 1] > 0;
    }

    /** Lets nothing more change on an arc. */
    void freeze(int arc) {
        room[arc] = 0;
        room[arc ^ 1] = 0;
    }

    void fill(int source, int sink) {
        long[] distance = new long[firstArc.length];
        int[] via = new int[firstArc.length];
        while (shortest(source, distance, via)[sink] < FAR) {
            push(via, source, sink);
        }
    }

    private long[] shortest(int source, long[] distance, int[] via) {
        Arrays.fill(distance, FAR);
        distance[source] = 0;
        boolean[] queued = new boolean[firstArc.length];
        Waiting queue = new Waiting(firstArc.length);
        queue.add(source);
        while (!queue.isEmpty()) {
            relax(queue.remove(), distance, via, queued, queue);
        }
        return distance;
    }

    private void relax(int node, long[] distance, int[] via, boolean[] queued, Waiting queue) {
        queued[node] = false;
        for (int arc = firstArc[node]; arc != NONE; arc = nextArc[arc]) {
            int to = head[arc];
            if (room[arc] > 0 && distance[node] + cost[arc] < distance[to]) {
                distance[to] = distance[node] + cost[arc];
                via[to] = arc;
                if (!queued[to]) {
                    queued[to] = true;
                    queue.add(to);
                }
            }
        }
    }

    private void push(int[] via, int source, int sink) {
        for (int node = sink; node != source; node = head[via[node] ^ 1]) {
            room[via[node]]--;
            room[via[node] ^ 1]++;
        }
    }

    /** Returns how far each node is from some node: with these, no arc that has room is longer than its ends are apart. */
    long[] potentials() {
        long[] distance = new long[firstArc.length];
        int[] via = new int[firstArc.length];
        boolean[] queued = new boolean[firstArc.length];
        Waiting queue = new Waiting(firstArc.length);
        for (int node = 0; node < firstArc.length; node++) {
            queued[node] = true;
            queue.add(node);
        }
        while (!queue.isEmpty()) {
            relax(queue.remove(), distance, via, queued, queue);
        }
        return distance;
    }

    boolean isFree(int arc, long[] potentials) {
        return room[arc] > 0 && potentials[head[arc ^ 1]] + cost[arc] == potentials[head[arc]];
    }

    /** Returns the arcs by which a change that costs nothing can go from a node to any other; {@code -1} where it cannot. */
    int[] reach(int node, long[] potentials) {
        int[] via = new int[firstArc.length];
        Arrays.fill(via, NONE);
        Waiting queue = new Waiting(firstArc.length);
        queue.add(node);
        while (!queue.isEmpty()) {
            int tail = queue.remove();
            for (int arc = firstArc[tail]; arc != NONE; arc = nextArc[arc]) {
                if (head[arc] != node && via[head[arc]] == NONE && isFree(arc, potentials)) {
                    via[head[arc]] = arc;
                    queue.add(head[arc]);
                }
            }
        }
        return via;
    }

    /** Sends one unit over an arc and back to its tail by the arcs of {@link #reach}. */
    void turn(int arc, int[] via) {
        push(via, head[arc], head[arc ^ 1]);
        room[arc]--;
        room[arc ^ 1]++;
    }
}
