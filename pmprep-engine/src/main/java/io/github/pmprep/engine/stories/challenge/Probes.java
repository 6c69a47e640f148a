package io.github.pmprep.engine.stories.challenge;

import io.github.pmprep.engine.stories.text.Cue;
import io.github.pmprep.model.challenge.WeakSpot;
import io.github.pmprep.model.question.QuestionKind;
import java.util.List;

/** The probes for each kind of question, the most urgent first. */
final class Probes {

    private static final Probe CASE = new Probe(
            WeakSpot.NO_CASE,
            List.of(),
            List.of(),
            List.of(Cue.OWN_DECISION),
            List.of("action.", "decision.own"),
            List.of(
                    "case.missing",
                    "virtue.named",
                    "lesson.platitude",
                    "self.portrait",
                    "delivery.truism",
                    "talk.general"),
            "You say «». When was that so, and what exactly did you do?",
            "A generality shows nothing; a case would.");
    private static final Probe DECIDER = new Probe(
            WeakSpot.WHOSE_DECISION,
            List.of(Cue.SHARED_DECISION),
            List.of(),
            List.of(Cue.OWN_DECISION),
            List.of("action.own-decision"),
            List.of("order.taken"),
            "You say «». Whose decision was it, and what was your part in it?",
            "Nobody in particular decides, so no ownership shows.");
    private static final Probe FIGURE = new Probe(
            WeakSpot.NO_FIGURE,
            List.of(Cue.CHANGE),
            List.of(Cue.FIGURE),
            List.of(),
            List.of("impact.before-after", "impact.moved"),
            List.of("result.loose"),
            "You say «». By how much, from where, and how did you count it?",
            "A change without a figure cannot be judged.");
    private static final Probe BASELINE = new Probe(
            WeakSpot.NO_BASELINE,
            List.of(Cue.CHANGE, Cue.FIGURE),
            List.of(Cue.BASELINE),
            List.of(Cue.BASELINE),
            List.of("impact.before-after", "metric.today-and-target", "metric.baseline-target"),
            List.of(),
            "You say «». Where did it stand before, and over what time?",
            "A change means nothing without where it started.");
    private static final Probe OUTCOME = new Probe(
            WeakSpot.NO_BUSINESS_OUTCOME,
            List.of(Cue.CHANGE),
            List.of(Cue.BUSINESS),
            List.of(Cue.BUSINESS),
            List.of("outcome."),
            List.of(),
            "So what? You say «». What did that change for the business?",
            "The result is tied to nothing that the business counts.");
    private static final Probe OUTCOME_OF_IDEA = new Probe(
            WeakSpot.NO_BUSINESS_OUTCOME,
            List.of(Cue.OWN_IDEA),
            List.of(Cue.BUSINESS),
            List.of(Cue.BUSINESS),
            List.of("outcome."),
            List.of(),
            "So what? You say «». Who would pay more, or cost less, if that works?",
            "The idea is tied to nothing that the business counts.");
    private static final Probe CAUSE = new Probe(
            WeakSpot.CORRELATION,
            List.of(Cue.SEQUENCE, Cue.CHANGE),
            List.of(Cue.COMPARISON),
            List.of(Cue.COMPARISON),
            List.of("experiment.compared-with", "metric.test-built"),
            List.of(),
            "You say «». How do you know that the one caused the other?",
            "What came after need not have come from it.");
    private static final Probe COST = new Probe(
            WeakSpot.NO_COST,
            List.of(Cue.ACTION),
            List.of(Cue.PRICE),
            List.of(Cue.PRICE),
            List.of("trade-off.", "judgment.price-named", "judgment.accepted", "decision.price-named"),
            List.of(),
            "You say «». What did that cost, and who bore it?",
            "A decision without a price looks like no decision.");
    private static final Probe COST_OF_IDEA = new Probe(
            WeakSpot.NO_COST,
            List.of(Cue.OWN_IDEA),
            List.of(Cue.PRICE),
            List.of(Cue.PRICE),
            COST.signals(),
            List.of(),
            "You say «». What would you give up for that, and who would mind?",
            "An idea without a price looks like a wish.");
    private static final Probe LESSON = new Probe(
            WeakSpot.NO_LESSON,
            List.of(Cue.ACTION),
            List.of(Cue.LESSON),
            List.of(Cue.LESSON),
            List.of("humility.own-error"),
            List.of("blame.others"),
            "You say «». What would you do differently today?",
            "Nothing is learned from it.");
    private static final Probe LESSON_OF_RESULT = new Probe(
            WeakSpot.NO_LESSON,
            List.of(Cue.CHANGE),
            List.of(Cue.LESSON),
            List.of(Cue.LESSON),
            LESSON.signals(),
            List.of(),
            LESSON.question(),
            LESSON.reason());
    private static final Probe OPTIONS = new Probe(
            WeakSpot.NO_ALTERNATIVE,
            List.of(Cue.ACTION),
            List.of(Cue.ALTERNATIVE),
            List.of(Cue.ALTERNATIVE),
            List.of("trade-off.set-against", "judgment.left-out"),
            List.of(),
            "You say «». What else could you have done, and why was it worse?",
            "Without an alternative nothing was decided.");
    private static final Probe AGAINST = new Probe(
            WeakSpot.NO_PUSHBACK,
            List.of(Cue.ACTION),
            List.of(Cue.PUSHBACK),
            List.of(Cue.PUSHBACK),
            List.of("pushback.", "judgment.who-objects"),
            List.of("conflict.smoothed"),
            "You say «». Who was against it, and how did you answer them?",
            "A decision that nobody minds is rarely a hard one.");
    private static final Probe TEST = new Probe(
            WeakSpot.NO_TEST,
            List.of(Cue.OWN_IDEA),
            List.of(Cue.TEST),
            List.of(Cue.TEST),
            List.of("experiment.", "decision.stop-rule"),
            List.of(),
            "You say «». What is the fastest way to find out that it is wrong?",
            "An idea that cannot fail cannot be judged.");
    private static final Probe COUNTED = new Probe(
            WeakSpot.UNSOURCED,
            List.of(Cue.RATE),
            List.of(Cue.SOURCE),
            List.of(),
            List.of(),
            List.of("figure."),
            "You say «». How was that counted?",
            "A figure is as good as the way it was counted.");

    private Probes() {}

    static List<Probe> of(QuestionKind kind) {
        return switch (kind) {
            case BEHAVIORAL ->
                List.of(
                        CASE,
                        DECIDER,
                        FIGURE,
                        BASELINE,
                        OUTCOME,
                        CAUSE,
                        COST,
                        LESSON,
                        LESSON_OF_RESULT,
                        OPTIONS,
                        AGAINST,
                        COUNTED);
            case PRODUCT_SENSE, EXECUTION, STRATEGY ->
                List.of(OUTCOME_OF_IDEA, TEST, CASE, FIGURE, BASELINE, OUTCOME, CAUSE, COST_OF_IDEA, COST, COUNTED);
            case INTERVIEWER_QUESTION, NEGOTIATION -> List.of();
        };
    }
}
