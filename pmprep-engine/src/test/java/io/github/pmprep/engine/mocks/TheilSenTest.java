package io.github.pmprep.engine.mocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A trend over few days")
class TheilSenTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static void eachOrder(int number, List<Integer> order, Consumer<List<Integer>> visitor) {
        if (order.size() == number) {
            visitor.accept(order);
            return;
        }
        for (int next = 0; next < number; next++) {
            if (!order.contains(next)) {
                List<Integer> longer = new ArrayList<>(order);
                longer.add(next);
                eachOrder(number, longer, visitor);
            }
        }
    }

    private static int inversions(List<Integer> order) {
        int inversions = 0;
        for (int later = 1; later < order.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                inversions += order.get(later) < order.get(earlier) ? 1 : 0;
            }
        }
        return inversions;
    }

    private static List<Point> points(List<Integer> levels) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            points.add(new Point(START.plusDays(i), Fraction.of(levels.get(i))));
        }
        return points;
    }

    @DisplayName("knows how often chance puts so many pairs in the wrong order: counting all orders says the same")
    @ParameterizedTest(name = "of {0} days")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void inversionsByCounting(int days) {
        int pairs = days * (days - 1) / 2;
        int[] counts = new int[pairs + 1];
        int[] all = new int[1];
        eachOrder(days, List.of(), order -> {
            counts[inversions(order)]++;
            all[0]++;
        });
        double[] chances = Inversions.chances(days, pairs);
        int sum = 0;
        for (int number = 0; number <= pairs; number++) {
            sum += counts[number];
            assertEquals((double) sum / all[0], chances[number], 1e-12, number + " of " + pairs);
        }
    }

    @DisplayName("is stated with an interval that misses the truth in at most ten of a hundred orders")
    @ParameterizedTest(name = "of {0} days")
    @ValueSource(ints = {4, 5, 6, 7})
    void coverage(int days) {
        int[] missed = new int[1];
        int[] all = new int[1];
        double[] stated = new double[1];
        Fraction truth = Fraction.of(10);
        eachOrder(days, List.of(), scatter -> {
            List<Integer> levels = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                levels.add(10 * day + scatter.get(day));
            }
            TheilSen slope = TheilSen.of(points(levels)).orElseThrow();
            boolean outside = slope.low().compareTo(truth) > 0 || slope.high().compareTo(truth) < 0;
            missed[0] += outside ? 1 : 0;
            all[0]++;
            stated[0] = slope.missed();
        });
        assertEquals(stated[0], (double) missed[0] / all[0], 1e-12);
        assertTrue(stated[0] <= 0.1, () -> "misses " + stated[0]);
    }

    @DisplayName("has the interval that published tables of Kendall's statistic give at 90 percent")
    @ParameterizedTest(name = "of {0} days: the slopes {1} and {2}")
    @CsvSource({"4, 1, 6", "5, 2, 9", "6, 3, 13", "10, 13, 33"})
    void ranks(int days, int low, int high) {
        List<Integer> levels = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            levels.add(day * day);
        }
        TheilSen slope = TheilSen.of(points(levels)).orElseThrow();
        assertEquals(low, slope.rank());
        assertEquals(high, slope.slopes().size() + 1 - slope.rank());
    }

    @Test
    @DisplayName("is not stated for three days")
    void threeDays() {
        assertEquals(Optional.empty(), TheilSen.of(points(List.of(1, 2, 3))));
    }

    @Test
    @DisplayName("is the median of the slopes, whatever one odd day does")
    void median() {
        TheilSen slope = TheilSen.of(points(List.of(1, 2, 3, 4, 50, 6, 7))).orElseThrow();
        assertEquals(Fraction.ONE, slope.estimate());
    }
}
