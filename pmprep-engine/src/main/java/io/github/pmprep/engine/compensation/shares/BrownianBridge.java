package io.github.pmprep.engine.compensation.shares;

/**
 * A Brownian motion at given times, built from the far end inwards, so that the first numbers of a point decide most of the
 * path.
 */
final class BrownianBridge {

    private final int[] built;
    private final int[] left;
    private final int[] right;
    private final double[] leftWeight;
    private final double[] rightWeight;
    private final double[] deviation;

    /** Creates a bridge over times in increasing order, all above zero. */
    BrownianBridge(double[] times) {
        int count = times.length;
        built = new int[count];
        left = new int[count];
        right = new int[count];
        leftWeight = new double[count];
        rightWeight = new double[count];
        deviation = new double[count];
        boolean[] known = new boolean[count];
        for (int step = 0; step < count; step++) {
            if (step == 0) {
                place(step, count - 1, -1, -1, times);
                known[count - 1] = true;
                continue;
            }
            int start = 0;
            int widest = -1;
            int from = 0;
            int to = 0;
            while (start < count) {
                if (known[start]) {
                    start++;
                    continue;
                }
                int end = start;
                while (!known[end]) {
                    end++;
                }
                if (end - start > widest) {
                    widest = end - start;
                    from = start;
                    to = end;
                }
                start = end;
            }
            int middle = (from + to - 1) / 2;
            place(step, middle, from - 1, to, times);
            known[middle] = true;
        }
    }

    private void place(int step, int at, int before, int after, double[] times) {
        built[step] = at;
        left[step] = before;
        right[step] = after;
        double t = times[at];
        double t0 = before < 0 ? 0 : times[before];
        if (after < 0) {
            leftWeight[step] = 1;
            deviation[step] = Math.sqrt(t - t0);
        } else {
            double t1 = times[after];
            leftWeight[step] = (t1 - t) / (t1 - t0);
            rightWeight[step] = (t - t0) / (t1 - t0);
            deviation[step] = Math.sqrt((t - t0) * (t1 - t) / (t1 - t0));
        }
    }

    /** Fills in the path for some normal numbers, the first of them first. */
    void path(double[] normals, int offset, double[] path) {
        for (int step = 0; step < built.length; step++) {
            double before = left[step] < 0 ? 0 : path[left[step]];
            double after = right[step] < 0 ? 0 : path[right[step]];
            path[built[step]] =
                    leftWeight[step] * before + rightWeight[step] * after + deviation[step] * normals[offset + step];
        }
    }
}
