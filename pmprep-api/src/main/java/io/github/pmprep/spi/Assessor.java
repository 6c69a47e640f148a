package io.github.pmprep.spi;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;

/**
 * Judges answers in a company's own way, in place of the library's.
 *
 * <p>It is called on a thread of the library's, with a time limit, by several threads at once. Unlike the facts of a
 * company it may reach outside, for example to call a model elsewhere; then the plugin's documentation says so, for the
 * library itself never sends an answer anywhere.
 *
 * <p>The library trusts no result. An exception, null, or a verdict that is not the one that the company's scale gives for
 * the score, becomes an assessment that says that the plugin failed; the library's own judgment is never put in its place. A
 * finding whose quote is not in the answer, letter for letter, is dropped, its points with it, and listed in
 * {@link io.github.pmprep.model.scoring.Scorecard#dropped()}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Assessor {

    /**
     * Judges an answer.
     *
     * @param company the company that the plugin knows
     * @param question what was asked
     * @param answer what was said
     * @return a scorecard, or why there is none; never null
     */
    Assessment assess(Company company, Question question, String answer);
}
