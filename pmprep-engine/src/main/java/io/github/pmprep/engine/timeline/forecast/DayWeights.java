package io.github.pmprep.engine.timeline.forecast;

import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** How many equally likely combinations lead to each day. Counts are exact, whatever their size. Immutable. */
final class DayWeights {

    private final NavigableMap<LocalDate, BigInteger> weights;

    private DayWeights(NavigableMap<LocalDate, BigInteger> weights) {
        this.weights = weights;
    }

    static DayWeights certain(LocalDate day) {
        return new DayWeights(new TreeMap<>(Map.of(day, BigInteger.ONE)));
    }

    NavigableMap<LocalDate, BigInteger> weights() {
        return weights;
    }

    /** Adds a range, each of whose days is equally likely. */
    DayWeights plus(DayRange range, BusinessCalendar calendar) {
        List<Integer> counts =
                IntStream.rangeClosed(range.fewest(), range.most()).boxed().toList();
        return plus(counts, (day, count) -> advance(day, count, range.counting(), calendar));
    }

    /** Adds calendar days that were seen, each equally likely. */
    DayWeights plus(List<Integer> days) {
        return plus(days, (day, count) -> day.plusDays(count));
    }

    private DayWeights plus(List<Integer> counts, BiFunction<LocalDate, Integer, LocalDate> advance) {
        NavigableMap<LocalDate, BigInteger> sum = new TreeMap<>();
        weights.forEach((day, weight) ->
                counts.forEach(count -> sum.merge(advance.apply(day, count), weight, BigInteger::add)));
        return new DayWeights(sum);
    }

    /** Leaves out the days before one; nothing may be left. */
    DayWeights notBefore(LocalDate day) {
        return new DayWeights(new TreeMap<>(weights.tailMap(day, true)));
    }

    BigInteger total() {
        return weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static LocalDate advance(LocalDate day, int count, DayCount counting, BusinessCalendar calendar) {
        if (counting == DayCount.CALENDAR) {
            return day.plusDays(count);
        }
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (calendar.worksOn(at)) {
                left--;
            }
        }
        return at;
    }
}
