package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.model.company.Company;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking one origin for its company: the company, or problems.
 *
 * @param origin where it comes from
 * @param company the company; empty if there are problems
 * @param problems what went wrong; empty if there is a company
 */
record Found(Origin origin, Optional<Company> company, List<LoadProblem> problems) {

    static Found company(Origin origin, Company company) {
        return new Found(origin, Optional.of(company), List.of());
    }

    static Found problem(Origin origin, LoadProblem.Reason reason, String message) {
        return new Found(origin, Optional.empty(), List.of(new LoadProblem(reason, origin.name(), message)));
    }
}
