package io.github.pmprep.engine.mocks;

/**
 * How many pairs of days are in the wrong order if all orders are equally likely: the exact distribution behind Kendall's
 * rank correlation (M. G. Kendall, "A new measure of rank correlation", Biometrika 30, 1938). The last of n days is wrongly
 * ordered with 0 to n-1 of the others, each equally likely, whatever their own order.
 */
final class Inversions {

    private Inversions() {}

    /** Returns, for each number of inversions up to a limit, the chance of that many or fewer. */
    static double[] chances(int days, int limit) {
        double[] exactly = new double[limit + 1];
        exactly[0] = 1;
        for (int day = 2; day <= days; day++) {
            double[] next = new double[limit + 1];
            double window = 0;
            for (int inversions = 0; inversions <= limit; inversions++) {
                window += exactly[inversions];
                window -= inversions >= day ? exactly[inversions - day] : 0;
                next[inversions] = window / day;
            }
            exactly = next;
        }
        for (int inversions = 1; inversions <= limit; inversions++) {
            exactly[inversions] += exactly[inversions - 1];
        }
        return exactly;
    }
}
