package io.github.pmprep.engine.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.DecisionRule.Kind;
import io.github.pmprep.model.debrief.Debrief;
import io.github.pmprep.model.debrief.DecidingRound;
import io.github.pmprep.model.debrief.Flip;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A debrief of any rounds")
class DebriefLawsTest {

    private static final int CASES = 400;
    private static final int MOST_CHANGES = 14;

    private final DebriefRoom room = new DebriefRoom();

    @DisplayName("is the same in whatever order the rounds come")
    @ParameterizedTest(name = "by {0}")
    @EnumSource(Kind.class)
    void orderDoesNotMatter(Kind kind) {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Company company = Rounds.company(kind, random.nextInt(1, 101));
            List<RoundResult> rounds = Rounds.ofChance(random);
            List<RoundResult> shuffled = new ArrayList<>(rounds);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(room.debrief(company, rounds), room.debrief(company, shuffled), "seed " + seed);
        }
    }

    @DisplayName("is the same whatever the rounds are called")
    @ParameterizedTest(name = "by {0}")
    @EnumSource(Kind.class)
    void namesDoNotMatter(Kind kind) {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Company company = Rounds.company(kind, random.nextInt(1, 101));
            List<RoundResult> rounds = Rounds.ofChance(random, 1 + 9 * (int) (seed % 2));
            Debrief debrief = room.debrief(company, rounds).debrief().orElseThrow();
            Debrief renamed = room.debrief(
                            company,
                            rounds.stream()
                                    .map(round -> RoundResult.builder()
                                            .from(round)
                                            .round(renamed(round.round()))
                                            .build())
                                    .toList())
                    .debrief()
                    .orElseThrow();
            String message = "seed " + seed;
            assertEquals(debrief.verdict(), renamed.verdict(), message);
            assertEquals(debrief.averageScore(), renamed.averageScore(), message);
            assertEquals(debrief.agreement(), renamed.agreement(), message);
            assertEquals(deciding(debrief, true), deciding(renamed, false), message);
            if (rounds.stream().map(RoundResult::assessments).distinct().count() == rounds.size()) {
                assertEquals(changes(debrief, true), changes(renamed, false), message);
            }
        }
    }

    /** The order of the new names is the other way round. */
    private static String renamed(String round) {
        return "call-" + (char) ('z' - (round.charAt(round.length() - 1) - 'a'));
    }

    private static Set<String> deciding(Debrief debrief, boolean rename) {
        Set<String> deciding = new HashSet<>();
        for (DecidingRound one : debrief.deciding()) {
            deciding.add((rename ? renamed(one.round()) : one.round())
                    + one.verdictWithout().id());
        }
        return deciding;
    }

    private static Set<String> changes(Debrief debrief, boolean rename) {
        return debrief.flip().stream()
                .flatMap(flip -> flip.changes().stream())
                .map(change -> (rename ? renamed(change.round()) : change.round())
                        + ' '
                        + change.assessment()
                        + ' '
                        + change.action()
                        + ' '
                        + change.finding())
                .collect(Collectors.toSet());
    }

    @DisplayName("gives the verdict that the words of the rule say")
    @ParameterizedTest(name = "by {0}")
    @EnumSource(Kind.class)
    void followsTheRule(Kind kind) {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int percent = random.nextInt(1, 101);
            Company company = Rounds.company(kind, percent);
            List<RoundResult> rounds = Rounds.ofChance(random);
            assertEquals(
                    company.verdictScale()
                            .verdicts()
                            .get(Judge.step(company, kind, percent, rounds, Judge.scores(rounds)))
                            .id(),
                    room.debrief(company, rounds)
                            .debrief()
                            .orElseThrow()
                            .verdict()
                            .id(),
                    "seed " + seed);
        }
    }

    @DisplayName("is flipped by the changes that it names, and by no fewer: brute force finds none")
    @ParameterizedTest(name = "by {0}")
    @EnumSource(Kind.class)
    void flipsAreSmallest(Kind kind) {
        int judged = 0;
        int flipped = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int percent = random.nextInt(1, 101);
            Company company = Rounds.company(kind, percent);
            List<RoundResult> rounds = Rounds.ofChance(random);
            Judge judge = new Judge(company, kind, percent, rounds);
            if (judge.changes() > MOST_CHANGES) {
                continue;
            }
            judged++;
            Debrief debrief = room.debrief(company, rounds).debrief().orElseThrow();
            Optional<Flip> flip = debrief.flip();
            OptionalInt fewest = judge.fewest();
            assertEquals(
                    fewest,
                    flip.map(found -> OptionalInt.of(found.changes().size())).orElse(OptionalInt.empty()),
                    "seed " + seed);
            if (flip.isPresent()) {
                flipped++;
                List<RoundResult> changed = flip.get().applyTo(rounds, company.verdictScale());
                Verdict reached =
                        room.debrief(company, changed).debrief().orElseThrow().verdict();
                assertEquals(flip.get().verdict(), reached, "seed " + seed);
                assertTrue(reached.fromScore() > debrief.verdict().fromScore(), "seed " + seed);
            }
        }
        assertTrue(judged > CASES / 4 && flipped > CASES / 20, judged + " judged, " + flipped + " flipped");
    }

    /** Decides by the words of the rules, and tries every set of changes. */
    private record Judge(Company company, Kind kind, int percent, List<RoundResult> rounds, List<int[]> possible) {

        Judge(Company company, Kind kind, int percent, List<RoundResult> rounds) {
            this(company, kind, percent, rounds, possible(rounds));
        }

        /** Each as round, answer, gain. */
        private static List<int[]> possible(List<RoundResult> rounds) {
            List<int[]> possible = new ArrayList<>();
            for (int round = 0; round < rounds.size(); round++) {
                List<Scorecard> cards = rounds.get(round).scorecards();
                for (int card = 0; card < cards.size(); card++) {
                    for (Finding finding : cards.get(card).findings()) {
                        if (finding.points() < 0 && !finding.criterion().equals("score")) {
                            possible.add(new int[] {round, card, -finding.points()});
                        }
                    }
                    for (String rule : List.of("rule-0", "rule-1", "rule-2")) {
                        int best = bestElsewhere(rounds, cards.get(card), rule);
                        if (best > 0) {
                            possible.add(new int[] {round, card, best});
                        }
                    }
                }
            }
            return possible;
        }

        private static int bestElsewhere(List<RoundResult> rounds, Scorecard card, String rule) {
            if (card.findings().stream().anyMatch(finding -> finding.rule().equals(rule))) {
                return 0;
            }
            return rounds.stream()
                    .flatMap(round -> round.scorecards().stream())
                    .filter(other -> other.kind() == card.kind())
                    .flatMap(other -> other.findings().stream())
                    .filter(finding -> finding.rule().equals(rule))
                    .mapToInt(Finding::points)
                    .max()
                    .orElse(0);
        }

        int changes() {
            return possible.size();
        }

        OptionalInt fewest() {
            int now = step(company, kind, percent, rounds, scores(rounds));
            return IntStream.range(1, 1 << possible.size())
                    .filter(set -> step(company, kind, percent, rounds, scores(set)) > now)
                    .map(Integer::bitCount)
                    .min();
        }

        private List<int[]> scores(int set) {
            List<int[]> sums = new ArrayList<>();
            for (RoundResult round : rounds) {
                sums.add(round.scorecards().stream()
                        .mapToInt(card -> card.start()
                                + card.findings().stream()
                                        .filter(finding -> !finding.criterion().equals("score"))
                                        .mapToInt(Finding::points)
                                        .sum())
                        .toArray());
            }
            for (int i = 0; i < possible.size(); i++) {
                if ((set >> i & 1) == 1) {
                    sums.get(possible.get(i)[0])[possible.get(i)[1]] += possible.get(i)[2];
                }
            }
            sums.forEach(round -> {
                for (int i = 0; i < round.length; i++) {
                    round[i] = Math.max(0, Math.min(100, round[i]));
                }
            });
            return sums;
        }

        static List<int[]> scores(List<RoundResult> rounds) {
            return rounds.stream()
                    .map(round -> round.scorecards().stream()
                            .mapToInt(Scorecard::score)
                            .toArray())
                    .toList();
        }

        static int step(Company company, Kind kind, int percent, List<RoundResult> rounds, List<int[]> scores) {
            int[] steps = scores.stream()
                    .mapToInt(round -> step(company, IntStream.of(round).sum() / round.length))
                    .toArray();
            // Rounds have one or two answers here: in halves of points nothing is lost.
            int halves = scores.stream()
                    .mapToInt(round -> IntStream.of(round).sum() * 2 / round.length)
                    .sum();
            int average = step(company, halves / (2 * scores.size()));
            return switch (kind) {
                case AVERAGE -> average;
                case LOWEST_GRADE_REJECTS -> IntStream.of(steps).anyMatch(step -> step == 0) ? 0 : average;
                case VETO ->
                    IntStream.range(0, steps.length)
                            .filter(i -> rounds.get(i).holdsVeto() && steps[i] < 2)
                            .map(i -> steps[i])
                            .reduce(average, Math::min);
                case COMMITTEE ->
                    IntStream.range(0, 5)
                            .filter(step -> 100
                                            * IntStream.of(steps)
                                                    .filter(one -> one >= step)
                                                    .count()
                                    >= (long) percent * steps.length)
                            .max()
                            .orElseThrow();
            };
        }

        private static int step(Company company, int score) {
            return company.verdictScale()
                    .verdicts()
                    .indexOf(company.verdictScale().verdictFor(score));
        }
    }
}
