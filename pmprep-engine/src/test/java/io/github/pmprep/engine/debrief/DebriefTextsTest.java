package io.github.pmprep.engine.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.DecisionRule.Kind;
import io.github.pmprep.model.debrief.Debrief;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a debrief says in words")
class DebriefTextsTest {

    /** The number one is also a pronoun and says nothing. */
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*"
            + "|\\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|twice|double)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?= [A-Z]|$)");
    private static final int CASES = 400;

    @DisplayName("has no figure that is not in the scorecards or in the facts of the company")
    @ParameterizedTest(name = "by {0}")
    @EnumSource(Kind.class)
    void inventsNoFigure(Kind kind) {
        int figures = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Company company = Rounds.company(kind, random.nextInt(1, 101));
            List<RoundResult> rounds = withFigures(Rounds.ofChance(random), random);
            Debrief debrief =
                    new DebriefRoom().debrief(company, rounds).debrief().orElseThrow();
            String texts = debrief.note() + ' ' + String.join(" ", debrief.assumptions());
            TreeSet<String> invented = figures(texts);
            figures += invented.size();
            invented.removeAll(figures(reasons(rounds)));
            assertEquals(new TreeSet<String>(), invented, "seed " + seed + ": " + texts);
        }
        assertTrue(figures > CASES, "saw only " + figures);
    }

    @DisplayName("D-33: is a note of one or two sentences")
    @ParameterizedTest(name = "by {0}")
    @EnumSource(Kind.class)
    void isShort(Kind kind) {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String note = new DebriefRoom()
                    .debrief(Rounds.company(kind, random.nextInt(1, 101)), Rounds.ofChance(random))
                    .debrief()
                    .orElseThrow()
                    .note();
            long sentences = SENTENCE_END.matcher(note).results().count();
            assertTrue(sentences == 1 || sentences == 2, "seed " + seed + ": " + note);
        }
    }

    /** Puts a figure of its own into the reason of each finding and the name of each round. */
    private static List<RoundResult> withFigures(List<RoundResult> rounds, SplittableRandom random) {
        List<RoundResult> changed = new ArrayList<>();
        for (RoundResult round : rounds) {
            List<Assessment> cards = new ArrayList<>();
            for (Scorecard card : round.scorecards()) {
                cards.add(Scorecard.builder()
                        .from(card)
                        .findings(card.findings().stream()
                                .map(finding -> Finding.builder()
                                        .from(finding)
                                        .reason("States " + random.nextInt(1_000, 10_000) + " percent.")
                                        .build())
                                .toList())
                        .build());
            }
            cards.add(Rounds.tooLittle());
            changed.add(RoundResult.builder()
                    .from(round)
                    .round(round.round() + '-' + random.nextInt(10_000, 100_000))
                    .assessments(cards)
                    .build());
        }
        return changed;
    }

    private static String reasons(List<RoundResult> rounds) {
        return rounds.stream()
                .map(round -> round.round()
                        + ' '
                        + round.scorecards().stream()
                                .flatMap(card -> card.findings().stream())
                                .map(Finding::reason)
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
    }

    private static TreeSet<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
