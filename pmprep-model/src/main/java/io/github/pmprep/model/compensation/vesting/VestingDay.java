package io.github.pmprep.model.compensation.vesting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The day of the month on which tranches vest: one of the 32 rules of the Open Cap Table Format, in its spelling, which is
 * also the JSON form. Days that a month lacks become its last day.
 *
 * <pre>{@code
 * VestingDay.of("31_OR_LAST_DAY_OF_MONTH").in(2027, 2, start);   // 2027-02-28
 * }</pre>
 *
 * @since 0.1
 */
public final class VestingDay {

    /** The day of the vesting start, or the last day of a month that has no such day. */
    public static final VestingDay OF_VESTING_START = new VestingDay(0);

    private static final String START = "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH";
    private static final String OR_LAST = "_OR_LAST_DAY_OF_MONTH";
    private static final Pattern TEXT = Pattern.compile("0[1-9]|1\\d|2[0-8]|(29|30|31)" + OR_LAST + "|" + START);

    private final int day;

    private VestingDay(int day) {
        this.day = day;
    }

    /**
     * Returns the rule that a text names: {@code "01"} to {@code "28"}, {@code "29_OR_LAST_DAY_OF_MONTH"} to
     * {@code "31_OR_LAST_DAY_OF_MONTH"}, or {@code "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH"}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static VestingDay of(String text) {
        Objects.requireNonNull(text, "text");
        Require.that(
                TEXT.matcher(text).matches(),
                "vestingDay",
                '"' + text + '"',
                "must be a day of the month that every month has, or say what happens where it is missing",
                "Write \"01\" to \"28\", \"29" + OR_LAST + "\" to \"31" + OR_LAST + "\", or \"" + START + "\".");
        return text.equals(START) ? OF_VESTING_START : new VestingDay(Integer.parseInt(text.substring(0, 2)));
    }

    /**
     * Returns the day of vesting in a month.
     *
     * @param year the year
     * @param month the month, 1 to 12
     * @param vestingStart the day on which vesting starts
     */
    public LocalDate in(int year, int month, LocalDate vestingStart) {
        int wanted = day == 0 ? vestingStart.getDayOfMonth() : day;
        if (wanted <= 28) {
            return LocalDate.of(year, month, wanted);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(wanted, first.lengthOfMonth()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VestingDay that && day == that.day;
    }

    @Override
    public int hashCode() {
        return day;
    }

    /** Returns the rule in the spelling of the Open Cap Table Format. */
    @JsonValue
    @Override
    public String toString() {
        if (day == 0) {
            return START;
        }
        return day > 28 ? day + OR_LAST : (day < 10 ? "0" : "") + day;
    }
}
