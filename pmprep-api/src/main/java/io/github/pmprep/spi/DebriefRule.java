package io.github.pmprep.spi;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.debrief.RoundGrade;
import io.github.pmprep.model.scoring.Verdict;
import java.util.List;

/**
 * Makes one verdict of the grades of all rounds in a company's own way, where none of the rules that data can state will do.
 *
 * <p>It is called on a thread of the library's, with a time limit, by several threads at once; for one debrief several times,
 * also with some rounds left out, to find out which of them decided. It looks at the grades alone: at no clock, no locale and
 * no network; and it gives the same verdict whatever their order.
 *
 * <p>The library trusts no result. An exception, null, or a verdict that the company's scale does not have becomes a debrief
 * that says that the plugin failed; the rule of the data is never put in its place.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DebriefRule {

    /**
     * Decides.
     *
     * @param company the company that the plugin knows
     * @param grades the grades of the rounds; never empty
     * @return a verdict of the company's scale; never null
     */
    Verdict decide(Company company, List<RoundGrade> grades);
}
