package io.github.pmprep.engine.debrief;

import static io.github.pmprep.engine.debrief.Rounds.card;
import static io.github.pmprep.engine.debrief.Rounds.company;
import static io.github.pmprep.engine.debrief.Rounds.finding;
import static io.github.pmprep.engine.debrief.Rounds.round;
import static io.github.pmprep.engine.debrief.Rounds.vetoing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.DecisionRule.Kind;
import io.github.pmprep.model.debrief.Agreement;
import io.github.pmprep.model.debrief.Debrief;
import io.github.pmprep.model.debrief.DebriefOutcome;
import io.github.pmprep.model.debrief.DecidingRound;
import io.github.pmprep.model.debrief.Flip;
import io.github.pmprep.model.debrief.NotDecided;
import io.github.pmprep.model.debrief.RoundGrade;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A debrief")
class DebriefTest {

    private final DebriefRoom room = new DebriefRoom();

    private Debrief debrief(Company company, RoundResult... rounds) {
        return room.debrief(company, List.of(rounds)).debrief().orElseThrow();
    }

    private String verdict(Company company, RoundResult... rounds) {
        return debrief(company, rounds).verdict().id();
    }

    @Nested
    @DisplayName("by the average")
    class ByTheAverage {

        private final Company company = company(Kind.AVERAGE, 0);

        @Test
        @DisplayName("gives the verdict of the average score and cuts off what is less than a point")
        void averages() {
            Debrief debrief = debrief(company, round("a", card(59)), round("b", card(60)));
            assertEquals(59, debrief.averageScore());
            assertEquals("LEAN_HIRE", debrief.verdict().id());
        }

        @Test
        @DisplayName("counts each round the same, however many answers it had")
        void countsRounds() {
            assertEquals("LEAN_HIRE", verdict(company, round("a", card(80)), round("b", card(20), card(20), card(20))));
        }
    }

    @Nested
    @DisplayName("with a veto")
    class WithVeto {

        private final Company company = company(Kind.VETO, 0);

        @Test
        @DisplayName("is no better than the verdict of a holder who is against hiring")
        void vetoed() {
            assertEquals(
                    "LEAN_NO_HIRE",
                    verdict(company, round("a", card(95)), round("b", card(95)), vetoing("c", card(25))));
        }

        @Test
        @DisplayName("is that of the average if the holder is for hiring")
        void notUsed() {
            assertEquals("HIRE", verdict(company, round("a", card(95)), vetoing("c", card(45))));
        }

        @Test
        @DisplayName("is not made better by it")
        void neverBetter() {
            assertEquals("STRONG_NO_HIRE", verdict(company, round("a", card(0)), vetoing("c", card(25))));
        }

        @Test
        @DisplayName("says so if nobody holds one")
        void nobody() {
            assertEquals(
                    List.of("No round is marked as one that holds a veto; none was counted."),
                    debrief(company, round("a", card(95))).assumptions());
        }
    }

    @Nested
    @DisplayName("in which any lowest grade rejects")
    class LowestGradeRejects {

        private final Company company = company(Kind.LOWEST_GRADE_REJECTS, 0);

        @Test
        @DisplayName("is the lowest grade once one round has it")
        void rejects() {
            assertEquals("STRONG_NO_HIRE", verdict(company, round("a", card(100)), round("b", card(19))));
        }

        @Test
        @DisplayName("is the average as long as none has it")
        void averages() {
            assertEquals("HIRE", verdict(company, round("a", card(100)), round("b", card(20))));
        }
    }

    @Nested
    @DisplayName("of a committee")
    class OfCommittee {

        @Test
        @DisplayName("is the middle grade at 50 percent, the better one of two middle ones")
        void middle() {
            Company company = company(Kind.COMMITTEE, 50);
            assertEquals(
                    "LEAN_HIRE", verdict(company, round("a", card(90)), round("b", card(45)), round("c", card(10))));
            assertEquals("STRONG_HIRE", verdict(company, round("a", card(90)), round("b", card(45))));
        }

        @Test
        @DisplayName("is the worst grade at 100 percent")
        void unanimous() {
            assertEquals(
                    "LEAN_HIRE", verdict(company(Kind.COMMITTEE, 100), round("a", card(90)), round("b", card(45))));
        }
    }

    @Nested
    @DisplayName("tells")
    class Tells {

        private final Company company = company(Kind.AVERAGE, 0);

        @Test
        @DisplayName("which round decided alone, and the verdict without it")
        void decidedAlone() {
            Debrief debrief =
                    debrief(company(Kind.VETO, 0), round("a", card(65)), round("b", card(65)), vetoing("c", card(35)));
            assertEquals(
                    Optional.of(DecidingRound.builder()
                            .round("c")
                            .verdictWithout(company.verdictScale().verdictFor(65))
                            .build()),
                    debrief.decidedAlone());
        }

        @Test
        @DisplayName("how far the rounds agree")
        void agreement() {
            assertEquals(
                    Agreement.builder().pairs(3).agreeing(1).steps(3).build(),
                    debrief(company, round("a", card(45)), round("b", card(90)), round("c", card(30)))
                            .agreement());
        }

        @Test
        @DisplayName("the grades in the order of the loop, those that it does not know after them")
        void order() {
            assertEquals(
                    List.of("recruiter-screen", "onsite-execution", "a-call", "b-call"),
                    debrief(
                                    company,
                                    round("b-call", card(50)),
                                    round("onsite-execution", card(50)),
                                    round("a-call", card(50)),
                                    round("recruiter-screen", card(50)))
                            .grades()
                            .stream()
                            .map(RoundGrade::round)
                            .toList());
        }

        @Test
        @DisplayName("what was left out because it was not scored")
        void leftOut() {
            assertEquals(
                    List.of(
                            "Answers of the round b that were not scored were left out.",
                            "The round c was left out: none of its answers was scored."),
                    debrief(
                                    company,
                                    round("c", Rounds.tooLittle()),
                                    round("b", card(50), Rounds.tooLittle()),
                                    round("a", card(50)))
                            .assumptions());
        }

        @Test
        @DisplayName("that the company states no rule")
        void noRule() {
            Debrief debrief = debrief(Rounds.withoutRule(), round("a", card(50)));
            assertEquals(Optional.empty(), debrief.rule());
            assertEquals(
                    List.of("Amazon states no decision rule; the average of the rounds was taken."),
                    debrief.assumptions());
        }

        @Test
        @DisplayName("that there is nothing to decide on, without a verdict")
        void nothing() {
            DebriefOutcome outcome = room.debrief(company, List.of(round("a", Rounds.tooLittle())));
            assertEquals(
                    NotDecided.builder()
                            .reason(NotDecided.Reason.NOTHING_SCORED)
                            .message("No round has a scored answer. Add rounds, or answers that say more.")
                            .build(),
                    outcome);
        }

        @Test
        @DisplayName("the caller of two results for one round")
        void twice() {
            assertEquals(
                    "roundResult.round (\"a\") must not occur twice. Put the answers of one round into one result.",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> debrief(company, round("a", card(50)), round("a", card(60))))
                            .getMessage());
        }
    }

    @Nested
    @DisplayName("has a note")
    class Note {

        private final Scorecard mixed =
                card(QuestionKind.EXECUTION, 40, List.of(finding("metric", 15), finding("no-metric", -10)));

        @Test
        @DisplayName("D-33: of two sentences that state the judgment and its reason")
        void twoSentences() {
            assertEquals(
                    "Lean hire on the only round: Ties the idea to a metric (Onsite session on execution)."
                            + " Against it: Names no metric (Onsite session on execution).",
                    debrief(company(Kind.AVERAGE, 0), round("onsite-execution", mixed))
                            .note());
        }

        @Test
        @DisplayName("D-33: that gives the reason of the round that decided alone")
        void decidedAlone() {
            Scorecard against = card(QuestionKind.EXECUTION, 30, List.of(finding("no-metric", -5)));
            assertEquals(
                    "Lean no hire, decided by one round: Names no metric (c)."
                            + " For the candidate: Ties the idea to a metric (a).",
                    debrief(
                                    company(Kind.VETO, 0),
                                    round("a", card(QuestionKind.EXECUTION, 60, List.of(finding("metric", 5)))),
                                    round("b", card(65)),
                                    vetoing("c", against))
                            .note());
        }

        @Test
        @DisplayName("of one sentence if the scorecards give no reason")
        void noReason() {
            assertEquals(
                    "Strong hire by the share of the rounds that the committee asks for.",
                    debrief(company(Kind.COMMITTEE, 50), round("a", card(90)), round("b", card(90)))
                            .note());
        }
    }

    @Nested
    @DisplayName("says what would have flipped it")
    class Flips {

        @Test
        @DisplayName("by the finding that is worth most")
        void worthMost() {
            Scorecard card = card(QuestionKind.EXECUTION, 60, List.of(finding("vague", -6), finding("no-metric", -9)));
            Flip flip = debrief(company(Kind.AVERAGE, 0), round("a", card), round("b", card(30)))
                    .flip()
                    .orElseThrow();
            assertEquals("LEAN_HIRE", flip.verdict().id());
            assertEquals(
                    List.of("no-metric"),
                    flip.changes().stream()
                            .map(change -> change.finding().rule())
                            .toList());
        }

        @Test
        @DisplayName("by a signal that another answer of the kind earned, without its quote")
        void earnedElsewhere() {
            Flip flip = debrief(
                            company(Kind.LOWEST_GRADE_REJECTS, 0),
                            round("a", card(QuestionKind.EXECUTION, 60, List.of(finding("metric", 8)))),
                            round("b", card(15)))
                    .flip()
                    .orElseThrow();
            assertEquals("b", flip.changes().get(0).round());
            assertEquals("metric", flip.changes().get(0).finding().rule());
        }

        @Test
        @DisplayName("not at all if no change of findings does, or nothing is better")
        void none() {
            assertEquals(
                    Optional.empty(),
                    debrief(company(Kind.AVERAGE, 0), round("a", card(30))).flip());
            assertEquals(
                    Optional.empty(),
                    debrief(company(Kind.AVERAGE, 0), round("a", card(95))).flip());
        }
    }
}
