package io.github.pmprep.engine.timeline.forecast;

import io.github.pmprep.model.forecast.DayChance;
import io.github.pmprep.model.forecast.Forecast;
import io.github.pmprep.model.forecast.ForecastRequest;
import io.github.pmprep.model.forecast.StageEnd;
import io.github.pmprep.model.forecast.StageLog;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.Wait;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forecasts the decision: from the last stage that has ended, the days of every later gap and length are added up over
 * all combinations. A block takes its first day only; a wait without a typical gap starts as soon as its minimum gap
 * allows.
 */
public final class DecisionForecast {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private final ForecastRequest request;
    private final List<Stage> stages;

    private DecisionForecast(ForecastRequest request) {
        this.request = request;
        this.stages = request.company().loop().stages().stream()
                .filter(stage -> !request.leftOut().contains(stage.id()))
                .toList();
    }

    /** Returns the forecast for a request. */
    public static Forecast of(ForecastRequest request) {
        return new DecisionForecast(request).forecast();
    }

    private Forecast forecast() {
        int next = 0;
        LocalDate start = request.outreach();
        for (int i = 0; i < stages.size(); i++) {
            Optional<LocalDate> ended = ended(stages.get(i));
            if (ended.isPresent()) {
                next = i + 1;
                start = ended.get();
            }
        }
        List<Stage> ahead = stages.subList(next, stages.size());
        List<String> unknown =
                ahead.stream().filter(this::unknown).map(Stage::id).toList();
        if (!unknown.isEmpty()) {
            return Forecast.builder()
                    .unknown(unknown)
                    .message("There is no date for the decision: nothing is known of the days of "
                            + String.join(", ", unknown) + ". A log of what was seen elsewhere would help.")
                    .build();
        }
        return forecast(ahead, DayWeights.certain(start));
    }

    private Forecast forecast(List<Stage> ahead, DayWeights start) {
        DayWeights days = start;
        for (int i = 0; i < ahead.size(); i++) {
            days = after(ahead.get(i), days);
            if (i == 0 && request.asOf().isPresent()) {
                days = days.notBefore(request.asOf().get());
                if (days.weights().isEmpty()) {
                    return Forecast.builder()
                            .addOverdue(ahead.get(0).id())
                            .message("\"" + ahead.get(0).name()
                                    + "\" has taken longer than anything known of it; by what"
                                    + " is known it would have ended before "
                                    + request.asOf().get()
                                    + ". Ask the recruiter.")
                            .build();
                }
            }
        }
        LocalDate half = percentile(days, 50);
        LocalDate most = percentile(days, 80);
        LocalDate nearlyAll = percentile(days, 95);
        return Forecast.builder()
                .p50(half)
                .p80(most)
                .p95(nearlyAll)
                .chances(chances(days))
                .message("The decision comes by " + half + " in half of all cases, by " + most
                        + " in four of five and by " + nearlyAll + " in nineteen of twenty.")
                .build();
    }

    private Optional<LocalDate> ended(Stage stage) {
        return request.ended().stream()
                .filter(end -> end.stage().equals(stage.id()))
                .map(StageEnd::lastDay)
                .findFirst();
    }

    private Optional<List<Integer>> log(Stage stage) {
        return request.logs().stream()
                .filter(log -> log.stage().equals(stage.id()))
                .map(StageLog::days)
                .findFirst();
    }

    private boolean unknown(Stage stage) {
        return log(stage).isEmpty() && (gap(stage).isEmpty() || length(stage).isEmpty());
    }

    private DayWeights after(Stage stage, DayWeights before) {
        Optional<List<Integer>> log = log(stage);
        if (log.isPresent()) {
            return before.plus(log.get());
        }
        return before.plus(gap(stage).orElseThrow(), request.calendar())
                .plus(length(stage).orElseThrow(), request.calendar());
    }

    private static Optional<DayRange> gap(Stage stage) {
        Gap gap = stage.gap();
        if (gap.typical().isPresent() || stage instanceof InterviewBlock) {
            return gap.typical();
        }
        return Optional.of(DayRange.builder()
                .fewest(gap.atLeast())
                .most(gap.atLeast())
                .counting(gap.counting())
                .build());
    }

    private static Optional<DayRange> length(Stage stage) {
        if (stage instanceof Wait wait) {
            return wait.length();
        }
        return stage instanceof Assignment assignment
                ? assignment.turnaround()
                : Optional.of(DayRange.ofCalendarDays(0, 0));
    }

    private static LocalDate percentile(DayWeights days, int percent) {
        BigInteger needed = days.total().multiply(BigInteger.valueOf(percent));
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<LocalDate, BigInteger> entry : days.weights().entrySet()) {
            sum = sum.add(entry.getValue());
            if (sum.multiply(BigInteger.valueOf(100)).compareTo(needed) >= 0) {
                return entry.getKey();
            }
        }
        return days.weights().lastKey();
    }

    private static List<DayChance> chances(DayWeights days) {
        List<DayChance> chances = new ArrayList<>();
        BigInteger total = days.total();
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<LocalDate, BigInteger> entry : days.weights().entrySet()) {
            sum = sum.add(entry.getValue());
            chances.add(DayChance.builder()
                    .date(entry.getKey())
                    .millionths(sum.multiply(MILLION).divide(total).intValueExact())
                    .build());
        }
        return chances;
    }
}
