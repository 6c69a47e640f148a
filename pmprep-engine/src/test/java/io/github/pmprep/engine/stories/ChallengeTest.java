package io.github.pmprep.engine.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.challenge.Challenge;
import io.github.pmprep.model.challenge.FollowUp;
import io.github.pmprep.model.challenge.Reply;
import io.github.pmprep.model.challenge.WeakSpot;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("D-63: \"So what?\"")
class ChallengeTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");
    private static final Question TOLD = Question.behavioral("Tell me about a time you changed a plan.");

    private static List<FollowUp> asked(String answer) {
        return PREP.stories().challenge(AMAZON, TOLD, answer).followUps();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("is asked where the answer is weak, aimed at its own words")
    @CsvSource(delimiter = '|', textBlock = """
            NO_BASELINE | Conversion rose by 12%. | I took the pop-up out of the checkout. Conversion rose by 12%.
            NO_BUSINESS_OUTCOME | Page speed improved from 4 to 2 seconds. | I rewrote the loader. Page speed improved from 4 to 2 seconds.
            CORRELATION | After we launched it, paid renewals rose from 40% to 52%. | I cut the second form. After we launched it, paid renewals rose from 40% to 52%.
            WHOSE_DECISION | The team decided to drop the second release. | The team decided to drop the second release. It went well.
            NO_COST | I stopped the second release. | I stopped the second release. Everyone was glad in the end.
            NO_LESSON | I stopped the second release, and two clients were lost. | I stopped the second release, and two clients were lost.
            NO_ALTERNATIVE | I stopped the second release, which cost us a month. | I stopped the second release, which cost us a month. I learned to ask earlier.
            NO_FIGURE | Retention improved a lot. | I changed the letters. Retention improved a lot.
            """)
    void isAimed(WeakSpot spot, String quote, String answer) {
        List<FollowUp> asked = asked(answer);
        assertTrue(
                asked.stream()
                        .anyMatch(followUp -> followUp.spot() == spot
                                && followUp.evidence().quote().equals(quote)
                                && followUp.question().contains("«" + quote + "»")),
                asked::toString);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is not asked where the answer gave it already")
    @CsvSource(delimiter = '|', textBlock = """
            NO_BASELINE | I took the pop-up out. Conversion rose by 12%, up from 31%.
            NO_BUSINESS_OUTCOME | I rewrote the loader. Page speed improved from 4 to 2 seconds, and that earned us 40,000 euros a month.
            CORRELATION | After we launched it, conversion rose from 40% to 52%, while the control group stayed at 40%.
            WHOSE_DECISION | The team agreed on the date, but I decided to drop the second release.
            NO_COST | I stopped the second release, which cost us two clients.
            NO_LESSON | I stopped the release. I learned to ask the drivers first.
            NO_ALTERNATIVE | I stopped the release instead of hiring more people.
            NO_PUSHBACK | I stopped the release although sales was against it.
            """)
    void isNotAskedTwice(WeakSpot spot, String answer) {
        assertFalse(
                asked(answer).stream().anyMatch(followUp -> followUp.spot() == spot),
                () -> asked(answer).toString());
    }

    @Test
    @DisplayName("comes as at most three questions, each about another weak spot, whose quotes stand in the answer")
    void threeAtMost() {
        String answer =
                "We decided to rebuild it. I cut the old form. After we launched it, sign-ups rose by 9%. Page speed"
                        + " improved. I shipped it in May.";
        List<FollowUp> asked = asked(answer);
        assertEquals(3, asked.size(), asked::toString);
        assertEquals(3, asked.stream().map(FollowUp::spot).distinct().count());
        asked.forEach(followUp -> assertEquals(
                followUp.evidence().quote(),
                answer.substring(
                        followUp.evidence().start(), followUp.evidence().end())));
    }

    @Test
    @DisplayName("asks two answers different questions")
    void neverGeneric() {
        assertFalse(asked("I took the pop-up out. Conversion rose by 12%.").stream()
                .map(FollowUp::question)
                .anyMatch(asked("I moved the button. Returns fell by 3%.").stream()
                        .map(FollowUp::question)
                        .toList()::contains));
    }

    @Test
    @DisplayName("asks nothing of a sentence that is set aside because it was said before")
    void ignoresRepeats() {
        String answer =
                "I took the pop-up out of the checkout. I took the pop-up out of the checkout. Conversion rose by 12%.";
        assertTrue(asked(answer).stream()
                .noneMatch(followUp ->
                        followUp.evidence().start() >= 39 && followUp.evidence().start() < 78));
    }

    @Test
    @DisplayName("judges the whole transcript again after a reply, and says what it gained and closed")
    void judgesAgain() {
        Challenge before = PREP.stories()
                .challenge(
                        AMAZON,
                        TOLD,
                        "In sixty letters, twenty-two said that they had never known. So I took the ticked box out of the"
                                + " checkout. Cancellations fell by 32 points.");
        assertTrue(before.followUps().stream().anyMatch(asked -> asked.spot() == WeakSpot.NO_BASELINE));
        Reply reply = PREP.stories()
                .reply(
                        AMAZON,
                        before,
                        "Cancellations in month three fell from 41 to 9 percent, and stayed there for a year.");
        assertTrue(reply.gain().orElseThrow() > 0, reply::toString);
        assertTrue(reply.closed().contains(WeakSpot.NO_BASELINE), reply::toString);
        assertEquals(
                PREP.answers().assess(AMAZON, TOLD, reply.after().transcript()),
                reply.after().assessment());
    }

    @Test
    @DisplayName("asks again what a reply did not answer")
    void asksAgain() {
        Challenge before = PREP.stories()
                .challenge(AMAZON, TOLD, "I took the pop-up out of the checkout. Conversion rose by 12%.");
        Reply reply = PREP.stories().reply(AMAZON, before, "Well, it was a great success for all of us, believe me.");
        assertFalse(reply.closed().contains(WeakSpot.NO_BASELINE));
    }

    @Test
    @DisplayName("asks who would pay for an idea, and how to find out that it is wrong")
    void asksOfIdeas() {
        List<WeakSpot> spots = PREP
                .stories()
                .challenge(
                        AMAZON,
                        Question.productSense("How would you improve checkout?"),
                        "I would build a lane for people with a single basket.")
                .followUps()
                .stream()
                .map(FollowUp::spot)
                .toList();
        assertEquals(List.of(WeakSpot.NO_BUSINESS_OUTCOME, WeakSpot.NO_TEST, WeakSpot.NO_COST), spots);
    }

    @Test
    @DisplayName("asks nothing of a question to the interviewer")
    void asksNothing() {
        assertEquals(
                List.of(),
                PREP.stories()
                        .challenge(
                                AMAZON,
                                Question.interviewerQuestion(""),
                                "Which launch did you stop last year, and what did you see that made you stop it?")
                        .followUps());
    }
}
