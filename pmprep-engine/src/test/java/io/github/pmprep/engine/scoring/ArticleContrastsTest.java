package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The contrasts that the article draws")
class ArticleContrastsTest {

    private static final int HIRE = 60;
    private static final int LEAN_HIRE = 40;

    private static final PmPrep PREP = PmPrep.load();

    private static final Company AMAZON = PREP.company("amazon");

    private record Contrast(
            String fact, Question question, String strong, String weak, String strongQuote, String weakQuote) {}

    private static Stream<Contrast> contrasts() {
        return Stream.of(
                new Contrast(
                        "D-21 against D-28: a hypothesis beats a list of steps",
                        Question.productSense("How would you improve checkout for an online grocer?"),
                        "I would start with parents who order in the evening and give up at the delivery "
                                + "slot, because in our logs four of ten baskets are left right there. If we show the "
                                + "next free slot before they fill the basket, I expect finished orders to rise from 61 "
                                + "percent to 66 percent, since nobody builds a basket that cannot come tonight. That "
                                + "is worth about 2 million dollars of margin a year. I would try it by hand in two "
                                + "cities for two weeks, half of the visitors against half, and stop if returns or "
                                + "calls go up. It means we leave the recipe idea for now.",
                        "First I would clarify the goal and understand the users, then I would explore the "
                                + "pain points and gather requirements from stakeholders. Next I would brainstorm "
                                + "solutions, prioritise them with a framework, and define success metrics. Finally I "
                                + "would align with the team and iterate to improve the experience.",
                        "give up",
                        "stakeholders"),
                new Contrast(
                        "D-26 against D-27: ownership beats coordination",
                        Question.behavioral("Tell me about a time you took ownership."),
                        "Nobody had asked me to look at the refund queue, but I noticed that our roadmap "
                                + "assumed customers left because of price. I read 200 cancellation notes over a "
                                + "weekend and two thirds complained about late refunds. I proposed to drop the "
                                + "discount project, my director objected because it was already promised, and I showed "
                                + "him the notes. We cut the low value half of the scope and I moved two engineers to "
                                + "refunds. The wait fell from nine days to two and we kept about 400,000 dollars of "
                                + "renewals that quarter. I had trusted the survey too long; since then I read the raw "
                                + "notes before I agree to a plan.",
                        "I owned the launch of the new dashboard. I managed the timeline, coordinated with "
                                + "engineering and design, ran the weekly status meeting and made sure that all "
                                + "stakeholders were aligned. The roadmap was set by leadership and we followed it. In "
                                + "the end we launched on schedule and everyone was happy with the result.",
                        "I noticed that",
                        "coordinated"),
                new Contrast(
                        "D-31: a question about a real decision beats a generic one",
                        Question.interviewerQuestion("What would you like to ask me?"),
                        "When was the last time your team had a test with flat numbers but customers who told "
                                + "you they loved it, and what did you decide: keep it, or kill it? And who had to be "
                                + "convinced?",
                        "What does a typical day look like in this role, and what do you like most about the "
                                + "company culture?",
                        "When was the last",
                        "company culture"));
    }

    @TestFactory
    @DisplayName("put the strong answer at HIRE or better")
    Stream<DynamicTest> strong() {
        return contrasts()
                .map(contrast -> dynamicTest(contrast.fact(), () -> {
                    Scorecard card = card(contrast.question(), contrast.strong());
                    assertTrue(card.score() >= HIRE, () -> "scored " + card.score());
                }));
    }

    @TestFactory
    @DisplayName("put the weak answer at LEAN_NO_HIRE or worse")
    Stream<DynamicTest> weak() {
        return contrasts()
                .map(contrast -> dynamicTest(contrast.fact(), () -> {
                    Scorecard card = card(contrast.question(), contrast.weak());
                    assertTrue(card.score() < LEAN_HIRE, () -> "scored " + card.score());
                }));
    }

    @TestFactory
    @DisplayName("quote what explains them")
    Stream<DynamicTest> quotes() {
        return contrasts()
                .map(contrast -> dynamicTest(contrast.fact(), () -> {
                    assertQuoted(card(contrast.question(), contrast.strong()), contrast.strongQuote(), 1);
                    assertQuoted(card(contrast.question(), contrast.weak()), contrast.weakQuote(), -1);
                }));
    }

    private static void assertQuoted(Scorecard card, String quote, int sign) {
        List<String> quotes = card.findings().stream()
                .filter(finding -> Integer.signum(finding.points()) == sign)
                .flatMap(finding -> finding.evidence().stream())
                .map(evidence -> evidence.quote())
                .toList();
        assertTrue(quotes.contains(quote), () -> quote + " is not among " + quotes);
    }

    private static Scorecard card(Question question, String answer) {
        return PREP.answers().assess(AMAZON, question, answer).scorecard().orElseThrow();
    }
}
