package io.github.pmprep.engine.preparation;

import java.util.Arrays;

/** How many more quarters each day and each calendar week may take. */
final class Budget {

    private static final int DAYS_OF_A_WEEK = 7;

    private final int[] ofDay;
    private final int[] ofWeek;
    private final int daysBefore;

    /**
     * Prepares.
     *
     * @param usedOfDay the quarters that are used on each day
     * @param daysBefore how many days of its week lie before the first day
     */
    Budget(int[] usedOfDay, int daysBefore, int mostADay, int mostAWeek) {
        this.daysBefore = daysBefore;
        ofDay = new int[usedOfDay.length];
        ofWeek = new int[week(usedOfDay.length) + 1];
        Arrays.fill(ofWeek, mostAWeek);
        for (int day = 0; day < usedOfDay.length; day++) {
            ofDay[day] = mostADay - usedOfDay[day];
            ofWeek[week(day)] -= usedOfDay[day];
        }
    }

    private Budget(Budget other) {
        ofDay = other.ofDay.clone();
        ofWeek = other.ofWeek.clone();
        daysBefore = other.daysBefore;
    }

    private int week(int day) {
        return (daysBefore + day) / DAYS_OF_A_WEEK;
    }

    Budget copy() {
        return new Budget(this);
    }

    /** Returns how many more quarters a day may take; below 0 if it has too many. */
    int left(int day) {
        return Math.min(ofDay[day], ofWeek[week(day)]);
    }

    /** Uses quarters of a day. */
    void use(int day, int quarters) {
        ofDay[day] -= quarters;
        ofWeek[week(day)] -= quarters;
    }
}
