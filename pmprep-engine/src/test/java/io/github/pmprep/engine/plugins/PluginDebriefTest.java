package io.github.pmprep.engine.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.plugins.jar.Tiny;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.debrief.Debrief;
import io.github.pmprep.model.debrief.DebriefOutcome;
import io.github.pmprep.model.debrief.NotDecided;
import io.github.pmprep.model.debrief.RoundGrade;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.spi.DebriefRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plugin with a debrief rule of its own")
class PluginDebriefTest {

    private static final Company ACME = Tiny.company("acme");

    /** The best round decides. */
    private static final DebriefRule BEST = (company, grades) -> company.verdictScale()
            .verdictFor(grades.stream().mapToInt(RoundGrade::score).max().orElseThrow());

    @Test
    @DisplayName("decides in place of the data")
    void decides() {
        Debrief debrief = debrief(BEST, card(10), card(95)).debrief().orElseThrow();
        assertEquals(ACME.verdictScale().verdictFor(95), debrief.verdict());
        assertEquals(Optional.empty(), debrief.rule());
        assertEquals(Optional.empty(), debrief.flip());
    }

    @Test
    @DisplayName("is named in the note")
    void named() {
        Debrief debrief = debrief(BEST, card(95), card(95)).debrief().orElseThrow();
        assertEquals("Hire by the company's own rule.", debrief.note());
    }

    @Test
    @DisplayName("is not asked about another company")
    void onlyItsCompany() {
        PmPrep prep = PmPrep.builder()
                .plugin(FakePlugin.of("acme").deciding((company, grades) -> {
                    throw new IllegalStateException("not mine");
                }))
                .build();
        assertEquals(
                "STRONG_HIRE",
                prep.debriefs()
                        .debrief(prep.company("amazon"), List.of(RoundResult.of("onsite-execution", card(95))))
                        .debrief()
                        .orElseThrow()
                        .verdict()
                        .id());
    }

    @Test
    @DisplayName("fails, without any other verdict in its place, if it throws")
    void throwing() {
        assertFailure("threw java.lang.IllegalStateException: no quorum", (company, grades) -> {
            throw new IllegalStateException("no quorum");
        });
    }

    @Test
    @DisplayName("fails if it changes what it was given")
    void changing() {
        assertFailure("threw java.lang.UnsupportedOperationException", (company, grades) -> {
            grades.clear();
            return company.verdictScale().verdictFor(0);
        });
    }

    @Test
    @DisplayName("fails if it returns null")
    void nothing() {
        assertFailure("returned null", (company, grades) -> nullVerdict());
    }

    @SuppressWarnings("NullAway")
    private static Verdict nullVerdict() {
        @Nullable Verdict none = null;
        return none;
    }

    @Test
    @DisplayName("fails if its verdict is not one of the company's scale")
    void foreignVerdict() {
        assertFailure(
                "returned the verdict MAYBE, which is not one of the company's scale",
                (company, grades) -> Verdict.builder()
                        .id("MAYBE")
                        .name("maybe")
                        .fromScore(50)
                        .hire(true)
                        .build());
    }

    @Test
    @DisplayName("fails if it does not answer in time")
    void hanging() {
        CountDownLatch never = new CountDownLatch(1);
        assertFailure("did not answer within 2000 ms", (company, grades) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return company.verdictScale().verdictFor(0);
        });
    }

    @Test
    @DisplayName("is left out and reported if it has null for a rule")
    void nullRule() {
        PmPrep prep = prep(FakePlugin.of("acme").deciding(() -> null));
        assertEquals(
                List.of("debriefRule() returned null. Return Optional.empty() for none."),
                prep.loadProblems().stream().map(problem -> problem.message()).toList());
    }

    private static void assertFailure(String failure, DebriefRule rule) {
        assertEquals(
                NotDecided.builder()
                        .reason(NotDecided.Reason.PLUGIN_FAILED)
                        .message("Plugin 'acme' failed: its debrief rule " + failure + ".")
                        .build(),
                debrief(rule, card(50)));
    }

    private static DebriefOutcome debrief(DebriefRule rule, Scorecard... cards) {
        List<RoundResult> rounds = new ArrayList<>();
        for (Scorecard card : cards) {
            rounds.add(RoundResult.of("call-" + rounds.size(), card));
        }
        return prep(FakePlugin.of("acme").deciding(rule)).debriefs().debrief(ACME, rounds);
    }

    private static PmPrep prep(FakePlugin plugin) {
        return PmPrep.builder()
                .discovery(false)
                .plugin(plugin)
                .pluginTimeLimit(Duration.ofSeconds(2))
                .build();
    }

    private static Scorecard card(int score) {
        return Scorecard.builder()
                .kind(QuestionKind.EXECUTION)
                .score(score)
                .verdict(ACME.verdictScale().verdictFor(score))
                .start(score)
                .receipt(Receipt.builder()
                        .answerHash("0")
                        .engine("test")
                        .rules("none")
                        .weights("none")
                        .build())
                .build();
    }
}
