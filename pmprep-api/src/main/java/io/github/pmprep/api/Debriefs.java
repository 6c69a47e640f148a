package io.github.pmprep.api;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.debrief.DebriefOutcome;
import io.github.pmprep.model.debrief.RaterAgreement;
import io.github.pmprep.model.debrief.Rating;
import io.github.pmprep.model.debrief.RoundResult;
import java.util.List;

/**
 * Brings all rounds together, as a company's debrief does. Immutable and safe for several threads.
 *
 * <pre>{@code
 * List<RoundResult> rounds = List.of(RoundResult.of("onsite-execution", assessment), …);
 * prep.debriefs().debrief(amazon, rounds).debrief().ifPresent(debrief -> show(debrief.verdict(), debrief.note()));
 * }</pre>
 *
 * <p>For practice and coaching. It is not made for choosing among candidates, and must not be used for it.
 *
 * @since 0.1
 */
public interface Debriefs {

    /**
     * Makes one verdict of all rounds, by the decision rule of the company or by that of its plugin. A company that states
     * none gets the average of its rounds, and the debrief says so. Rounds without a scored answer are left out, and the
     * debrief says that too. The order of the rounds does not matter, nor do their names.
     *
     * @throws IllegalArgumentException if two results have the id of one round
     */
    DebriefOutcome debrief(Company company, List<RoundResult> rounds);

    /**
     * Returns how far raters agree on what they have rated: criteria of one answer, or several answers.
     *
     * @param grades the number of grades that there are, such as 5
     * @throws IllegalArgumentException if there are fewer than two grades, a rating lies above them, or a rater has rated one
     *     thing twice
     */
    RaterAgreement agreement(int grades, List<Rating> ratings);
}
