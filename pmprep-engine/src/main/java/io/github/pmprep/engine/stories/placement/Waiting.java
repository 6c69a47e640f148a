package io.github.pmprep.engine.stories.placement;

/** Nodes that wait their turn, first come, first served; each at most once at a time. */
final class Waiting {

    private final int[] nodes;
    private int first;
    private int size;

    Waiting(int most) {
        nodes = new int[most];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int node) {
        nodes[(first + size) % nodes.length] = node;
        size++;
    }

    int remove() {
        int node = nodes[first];
        first = (first + 1) % nodes.length;
        size--;
        return node;
    }
}
