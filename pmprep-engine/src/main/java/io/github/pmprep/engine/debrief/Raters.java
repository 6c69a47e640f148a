package io.github.pmprep.engine.debrief;

import io.github.pmprep.model.debrief.RaterAgreement;
import io.github.pmprep.model.debrief.RaterPair;
import io.github.pmprep.model.debrief.Rating;
import io.github.pmprep.model.debrief.RatingDifference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares raters two by two by Cohen's kappa with quadratic weights (J. Cohen, "Weighted kappa: nominal scale agreement
 * with provision for scaled disagreement or partial credit", Psychological Bulletin 70, 1968): 1 less the disagreement that
 * was observed, divided by the one that chance would bring if both kept how often they give each grade. The weight of a
 * disagreement is the square of its steps. Of several pairs the average is taken (R. J. Light, "Measures of response
 * agreement for qualitative data", Psychological Bulletin 76, 1971).
 */
final class Raters {

    private static final int DECIMALS = 3;

    private final SortedMap<String, SortedMap<String, Rating>> byRater = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Rating>> byItem = new TreeMap<>();

    Raters(int grades, List<Rating> ratings) {
        require(grades >= 2, "grades (" + grades + ") must be at least 2. Say how many grades there are.");
        for (Rating rating : ratings) {
            require(
                    rating.grade() <= grades,
                    "rating.grade (" + rating.grade() + ") must be at most " + grades
                            + ", the number of grades. Number them from 1, worst first.");
            Map<String, Rating> ofRater = byRater.computeIfAbsent(rating.rater(), rater -> new TreeMap<>());
            require(
                    ofRater.put(rating.item(), rating) == null,
                    "rating.item (\"" + rating.item() + "\") must not be rated twice by \"" + rating.rater()
                            + "\". Keep one of the ratings.");
            byItem.computeIfAbsent(rating.item(), item -> new TreeMap<>()).put(rating.rater(), rating);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    RaterAgreement agreement() {
        List<String> raters = List.copyOf(byRater.keySet());
        List<RaterPair> pairs = new ArrayList<>();
        for (int one = 0; one < raters.size(); one++) {
            for (int other = one + 1; other < raters.size(); other++) {
                pairs.add(pair(raters.get(one), raters.get(other)));
            }
        }
        return RaterAgreement.builder()
                .pairs(pairs)
                .kappa(average(pairs))
                .differences(differences())
                .build();
    }

    private RaterPair pair(String one, String other) {
        List<Integer> grades = new ArrayList<>();
        List<Integer> otherGrades = new ArrayList<>();
        for (Map<String, Rating> ratings : byItem.values()) {
            Rating ofOne = ratings.get(one);
            Rating ofOther = ratings.get(other);
            if (ofOne != null && ofOther != null) {
                grades.add(ofOne.grade());
                otherGrades.add(ofOther.grade());
            }
        }
        int same = 0;
        for (int i = 0; i < grades.size(); i++) {
            same += grades.get(i).equals(otherGrades.get(i)) ? 1 : 0;
        }
        return RaterPair.builder()
                .one(one)
                .other(other)
                .items(grades.size())
                .same(same)
                .kappa(kappa(grades, otherGrades))
                .build();
    }

    private static Optional<BigDecimal> kappa(List<Integer> grades, List<Integer> otherGrades) {
        long observed = 0;
        long byChance = 0;
        for (int i = 0; i < grades.size(); i++) {
            observed += weight(grades.get(i), otherGrades.get(i));
            for (int grade : otherGrades) {
                byChance += weight(grades.get(i), grade);
            }
        }
        return byChance == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.ONE.subtract(BigDecimal.valueOf(observed * grades.size())
                        .divide(BigDecimal.valueOf(byChance), DECIMALS, RoundingMode.HALF_EVEN)));
    }

    private static long weight(int one, int other) {
        long steps = (long) one - other;
        return steps * steps;
    }

    private static Optional<BigDecimal> average(List<RaterPair> pairs) {
        List<BigDecimal> kappas =
                pairs.stream().flatMap(pair -> pair.kappa().stream()).toList();
        return kappas.isEmpty()
                ? Optional.empty()
                : Optional.of(kappas.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(kappas.size()), DECIMALS, RoundingMode.HALF_EVEN));
    }

    private List<RatingDifference> differences() {
        List<RatingDifference> differences = new ArrayList<>();
        byItem.forEach((item, ratings) -> {
            List<Integer> grades =
                    ratings.values().stream().map(Rating::grade).sorted().toList();
            int steps = grades.get(grades.size() - 1) - grades.get(0);
            if (steps > 0) {
                differences.add(RatingDifference.builder()
                        .item(item)
                        .ratings(ratings.values())
                        .steps(steps)
                        .build());
            }
        });
        differences.sort(Comparator.comparingInt(RatingDifference::steps).reversed());
        return differences;
    }
}
