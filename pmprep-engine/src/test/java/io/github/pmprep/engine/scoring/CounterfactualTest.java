package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Change;
import io.github.pmprep.model.scoring.Counterfactual;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Counterfactuals")
class CounterfactualTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");

    private record Case(Question question, String answer) {}

    private static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        Question.productSense("How would you improve checkout for new buyers?"),
                        "I think people want a faster checkout. I would add one-click payment and more colours,"
                                + " because users love simple things."),
                new Case(
                        Question.execution("Orders fell by a tenth last week. What do you do?"),
                        "I would ask engineering what broke. Then we could run a campaign to win the buyers back."),
                new Case(
                        Question.strategy("Should we enter the market for used phones?"),
                        "The market is big and growing. We should watch the competitor and decide later, it depends."),
                new Case(
                        Question.behavioral("Tell me about a time you disagreed with your manager."),
                        "My manager wanted to launch in May. I said the returns form was broken for a third of buyers,"
                                + " and communication is always important in the end."),
                new Case(
                        Question.interviewerQuestion("What would you like to ask me?"),
                        "What is the culture like here, and how soon can one be promoted?"),
                new Case(
                        Question.negotiation("We can offer you 170,000 a year."),
                        "Thank you, but I really need more than that because my rent is high."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("hold: the changed answer has the score and the verdict that were stated")
    void hold(Case one) {
        Scorecard before = card(one, one.answer());
        List<Counterfactual> offered = PREP.answers().counterfactuals(AMAZON, one.question(), one.answer());
        assertFalse(offered.isEmpty());
        for (Counterfactual counterfactual : offered) {
            Scorecard after = card(one, counterfactual.applyTo(one.answer()));
            assertEquals(counterfactual.score(), after.score(), counterfactual::toString);
            assertEquals(counterfactual.verdict(), after.verdict(), counterfactual::toString);
            assertEquals(counterfactual.gain(), after.score() - before.score(), counterfactual::toString);
            assertTrue(after.verdict().fromScore() > before.verdict().fromScore(), counterfactual::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("state what each change gains alone, and need every one of them")
    void smallest(Case one) {
        Scorecard before = card(one, one.answer());
        for (Counterfactual counterfactual : PREP.answers().counterfactuals(AMAZON, one.question(), one.answer())) {
            for (Change change : counterfactual.changes()) {
                String alone = with(counterfactual, List.of(change)).applyTo(one.answer());
                assertEquals(change.gain(), card(one, alone).score() - before.score(), change::toString);
                List<Change> others = new ArrayList<>(counterfactual.changes());
                others.remove(change);
                if (!others.isEmpty()) {
                    Scorecard without = card(one, with(counterfactual, others).applyTo(one.answer()));
                    assertTrue(without.score() < counterfactual.verdict().fromScore(), counterfactual::toString);
                }
            }
        }
    }

    @Test
    @DisplayName("are not offered for an answer without a score")
    void unscored() {
        assertEquals(
                List.of(), PREP.answers().counterfactuals(AMAZON, Question.strategy("Build or buy?"), "Build it."));
    }

    private static Counterfactual with(Counterfactual whole, List<Change> changes) {
        return Counterfactual.builder().from(whole).changes(changes).build();
    }

    private static Scorecard card(Case one, String answer) {
        return PREP.answers().assess(AMAZON, one.question(), answer).scorecard().orElseThrow();
    }
}
