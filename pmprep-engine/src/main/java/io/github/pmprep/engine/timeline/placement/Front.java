package io.github.pmprep.engine.timeline.placement;

import java.util.Arrays;

/** Labels of which none is as good as another in every respect. */
final class Front {

    private Label[] labels = new Label[2];
    private int size;

    int size() {
        return size;
    }

    Label get(int index) {
        return labels[index];
    }

    void clear() {
        size = 0;
    }

    /** Returns whether a label with these values would be better than each of these in some respect. */
    boolean admits(long high, long low, int freeAt, int[] memory) {
        for (int i = 0; i < size; i++) {
            if (labels[i].dominates(high, low, freeAt, memory)) {
                return false;
            }
        }
        return true;
    }

    /** Adds an admitted label and drops those that it makes pointless. */
    void add(Label label) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Label other = labels[i];
            if (!label.dominates(other.high, other.low, other.freeAt, other.memory)) {
                labels[kept++] = other;
            }
        }
        if (kept == labels.length) {
            labels = Arrays.copyOf(labels, 2 * kept);
        }
        labels[kept] = label;
        size = kept + 1;
    }
}
