package io.github.pmprep.engine.mocks;

import io.github.pmprep.model.mock.CriterionLevel;
import io.github.pmprep.model.mock.CriterionTrend;
import io.github.pmprep.model.mock.CriterionTrend.Direction;
import io.github.pmprep.model.mock.DayLevel;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds out where each criterion goes. */
final class Trends {

    private static final int MOST_DAYS = 60;
    private static final int PLATEAU_DAYS = 4;
    private static final int REGRESSION_DAYS = 2;
    private static final int DECIMALS = 2;
    private static final Fraction BEST = Fraction.of(5);

    private Trends() {}

    static List<CriterionTrend> of(List<MockEntry> entries) {
        SortedMap<Topic, SortedMap<LocalDate, List<Integer>>> levels = new TreeMap<>();
        for (MockEntry entry : entries) {
            for (CriterionLevel level : entry.levels()) {
                levels.computeIfAbsent(new Topic(entry.questionKind(), level.criterion()), topic -> new TreeMap<>())
                        .computeIfAbsent(entry.date(), date -> new ArrayList<>())
                        .add(level.level());
            }
        }
        List<CriterionTrend> trends = new ArrayList<>();
        levels.forEach((topic, days) -> {
            List<Point> points = new ArrayList<>();
            days.forEach((date, ofDay) -> points.add(Point.of(date, ofDay)));
            trends.add(trend(topic, points.subList(Math.max(0, points.size() - MOST_DAYS), points.size())));
        });
        return trends;
    }

    private static CriterionTrend trend(Topic topic, List<Point> points) {
        Optional<TheilSen> slope = TheilSen.of(points);
        return CriterionTrend.builder()
                .questionKind(topic.kind())
                .criterion(topic.criterion())
                .days(points.stream()
                        .map(point -> DayLevel.builder()
                                .date(point.date())
                                .level(point.level().decimal(DECIMALS))
                                .build())
                        .toList())
                .direction(slope.map(Trends::direction).orElse(Direction.TOO_FEW))
                .slope(slope.map(TheilSen::perWeek))
                .plateau(isPlateau(levels(points)))
                .regression(isRegression(levels(points)))
                .build();
    }

    private static Direction direction(TheilSen slope) {
        if (slope.low().signum() > 0) {
            return Direction.RISING;
        }
        return slope.high().signum() < 0 ? Direction.FALLING : Direction.UNCLEAR;
    }

    private static List<Fraction> levels(List<Point> points) {
        return points.stream().map(Point::level).toList();
    }

    private static boolean isPlateau(List<Fraction> levels) {
        int before = levels.size() - PLATEAU_DAYS;
        if (before < 1) {
            return false;
        }
        Fraction best = Collections.max(levels.subList(0, before));
        Fraction since = Collections.max(levels.subList(before, levels.size()));
        return since.compareTo(best) <= 0 && best.compareTo(BEST) < 0;
    }

    private static boolean isRegression(List<Fraction> levels) {
        int before = levels.size() - REGRESSION_DAYS;
        if (before < REGRESSION_DAYS) {
            return false;
        }
        List<Fraction> earlier = new ArrayList<>(levels.subList(0, before));
        earlier.sort(Collections.reverseOrder());
        Fraction reached = earlier.get(REGRESSION_DAYS - 1);
        Fraction now = Collections.max(levels.subList(before, levels.size()));
        return now.plus(Fraction.ONE).compareTo(reached) <= 0;
    }
}
