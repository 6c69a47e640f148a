package io.github.pmprep.engine.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.model.debrief.RaterAgreement;
import io.github.pmprep.model.debrief.Rating;
import io.github.pmprep.model.debrief.RatingDifference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The agreement of raters")
class RaterAgreementTest {

    private static final int CASES = 300;

    private final DebriefRoom room = new DebriefRoom();

    private static List<Rating> ratings(String rater, int... grades) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < grades.length; i++) {
            ratings.add(Rating.of(rater, "item-" + i, grades[i]));
        }
        return ratings;
    }

    private static List<Rating> both(List<Rating> one, List<Rating> other) {
        List<Rating> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @Test
    @DisplayName("is 1 if all grades are equal and not all the same")
    void full() {
        assertEquals(
                Optional.of(new BigDecimal("1.000")),
                room.agreement(5, both(ratings("ann", 1, 3, 5), ratings("bob", 1, 3, 5)))
                        .kappa());
    }

    @Test
    @DisplayName("is unknown if chance alone would bring it")
    void chance() {
        assertEquals(
                Optional.empty(),
                room.agreement(5, both(ratings("ann", 3, 3), ratings("bob", 3, 3)))
                        .kappa());
    }

    @Test
    @DisplayName("is unknown without a thing that both have rated")
    void nothingInCommon() {
        assertEquals(
                Optional.empty(),
                room.agreement(5, List.of(Rating.of("ann", "x", 1), Rating.of("bob", "y", 1)))
                        .kappa());
    }

    @Test
    @DisplayName("is what the table of grades gives, with squared steps as weights")
    void asByTable() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int items = random.nextInt(2, 9);
            int[] one = random.ints(items, 1, 6).toArray();
            int[] other = random.ints(items, 1, 6).toArray();
            RaterAgreement agreement = room.agreement(5, both(ratings("ann", one), ratings("bob", other)));
            Optional<Double> expected = byTable(one, other);
            assertEquals(expected.isPresent(), agreement.kappa().isPresent(), "seed " + seed);
            if (expected.isPresent()) {
                assertEquals(expected.get(), agreement.kappa().orElseThrow().doubleValue(), 0.00051, "seed " + seed);
            }
        }
    }

    /** Cohen's definition, cell by cell: shares observed and shares expected from the margins. */
    private static Optional<Double> byTable(int[] one, int[] other) {
        double[][] shares = new double[6][6];
        double[] rows = new double[6];
        double[] columns = new double[6];
        for (int i = 0; i < one.length; i++) {
            shares[one[i]][other[i]] += 1.0 / one.length;
            rows[one[i]] += 1.0 / one.length;
            columns[other[i]] += 1.0 / one.length;
        }
        double observed = 0;
        double expected = 0;
        for (int row = 1; row <= 5; row++) {
            for (int column = 1; column <= 5; column++) {
                double weight = Math.pow((row - column) / 4.0, 2);
                observed += weight * shares[row][column];
                expected += weight * rows[row] * columns[column];
            }
        }
        return expected < 1e-12 ? Optional.empty() : Optional.of(1 - observed / expected);
    }

    @Test
    @DisplayName("of three raters is the average of the pairs")
    void three() {
        List<Rating> ratings = both(ratings("ann", 1, 5), both(ratings("bob", 1, 5), ratings("cat", 5, 1)));
        RaterAgreement agreement = room.agreement(5, ratings);
        assertEquals(
                List.of("ann bob 1.000", "ann cat -1.000", "bob cat -1.000"),
                agreement.pairs().stream()
                        .map(pair -> pair.one()
                                + ' '
                                + pair.other()
                                + ' '
                                + pair.kappa().orElseThrow())
                        .toList());
        assertEquals(Optional.of(new BigDecimal("-0.333")), agreement.kappa());
    }

    @Test
    @DisplayName("lists what they differ on, the widest difference first")
    void differences() {
        RaterAgreement agreement = room.agreement(5, both(ratings("ann", 1, 3, 5, 2), ratings("bob", 2, 3, 1, 3)));
        assertEquals(
                List.of("item-2 4", "item-0 1", "item-3 1"),
                agreement.differences().stream()
                        .map(one -> one.item() + ' ' + one.steps())
                        .toList());
        assertEquals(
                List.of(Rating.of("ann", "item-2", 5), Rating.of("bob", "item-2", 1)),
                agreement.differences().stream()
                        .map(RatingDifference::ratings)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    @DisplayName("does not depend on the order of the ratings")
    void order() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Rating> ratings = both(
                    ratings("ann", random.ints(6, 1, 6).toArray()),
                    both(
                            ratings("bob", random.ints(5, 1, 6).toArray()),
                            ratings("cat", random.ints(4, 1, 6).toArray())));
            List<Rating> shuffled = new ArrayList<>(ratings);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(room.agreement(5, ratings), room.agreement(5, shuffled), "seed " + seed);
        }
    }

    @Test
    @DisplayName("refuses grades that there are not, and second thoughts")
    void refuses() {
        assertEquals(
                "rating.grade (6) must be at most 5, the number of grades. Number them from 1, worst first.",
                assertThrows(IllegalArgumentException.class, () -> room.agreement(5, ratings("ann", 6)))
                        .getMessage());
        assertEquals(
                "rating.item (\"x\") must not be rated twice by \"ann\". Keep one of the ratings.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> room.agreement(5, List.of(Rating.of("ann", "x", 1), Rating.of("ann", "x", 2))))
                        .getMessage());
        assertEquals(
                "grades (1) must be at least 2. Say how many grades there are.",
                assertThrows(IllegalArgumentException.class, () -> room.agreement(1, List.of()))
                        .getMessage());
    }
}
