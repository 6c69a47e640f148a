package io.github.pmprep.api;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Counterfactual;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.model.scoring.diff.AssessmentDiff;
import io.github.pmprep.model.scoring.explanation.Explanation;
import java.util.List;
import java.util.Map;

/**
 * Judges answers. Immutable and safe for several threads; the same answer gets the same judgment, always.
 *
 * <p>For practice and coaching. It is not made for choosing among candidates, and must not be used for it.
 *
 * <pre>{@code
 * Question question = Question.productSense("How would you improve checkout?");
 * prep.answers().assess(amazon, question, text).scorecard().ifPresent(card -> show(card.findings()));
 * }</pre>
 *
 * @since 0.1
 */
public interface Answers {

    /**
     * Judges an answer by the company's rubric for the kind of question.
     *
     * @param company whose rubric and whose verdicts
     * @param question what was asked; words that the answer takes from it count for nothing
     * @param answer what was said: prose or a raw transcript, in English
     * @return a scorecard, or why there is none
     */
    Assessment assess(Company company, Question question, String answer);

    /**
     * Returns what would raise an answer to the next verdict: sets of few changes, each of which was made and judged before it
     * is offered, so that {@code assess(company, question, counterfactual.applyTo(answer))} gives the score that is stated.
     *
     * <p>It judges the answer some hundred times; of very long answers, less often.
     *
     * @return at most five sets, the one that gains most first among those of one size; empty if the answer is not scored,
     *     has the best verdict, or none was found
     */
    List<Counterfactual> counterfactuals(Company company, Question question, String answer);

    /**
     * Returns what moved a score from one judgment to another: whether the answer, the question, the rubric, the rules, the
     * weights or the library did, and how far, so that all of it adds up. The assessments may be saved ones of other versions.
     *
     * <p>Where the answer and the weights changed at once, what is found more or less is put down to the answer, and what is
     * found as before and worth something else to the weights. Where causes cannot be told apart, a line names them all; to
     * tell them apart, judge one of the answers again, and take the difference in two steps.
     *
     * @param before the earlier judgment
     * @param after the later judgment
     */
    AssessmentDiff diff(Assessment before, Assessment after);

    /**
     * Returns how an answer is read and what rules find in it, and for some rules why they do not count: how far each of their
     * patterns gets and what it asks for next, or what refuses a match. For people who write rules; it takes its time.
     *
     * @param rules the ids of the rules to trace, those of the company's plugin among them; perhaps none
     * @throws IllegalArgumentException if there is no such rule; the message names one that is written like it
     */
    Explanation explain(Company company, Question question, String answer, List<String> rules);

    /**
     * Returns how often each rule counts in an answer, by the id of the rule: what the weights are multiplied with. For
     * fitting weights; to judge an answer use {@link #assess}.
     *
     * @return every rule that applies to the kind of question, in a fixed order, the uncounted ones too
     */
    Map<String, Integer> counts(Question question, String answer);

    /** Returns the library's own rules, with the words that they know: what {@link #counts} counts. */
    RuleBook rules();

    /** Returns what the rules are worth: the built-in weights, or those that the library was loaded with. */
    Weights weights();
}
