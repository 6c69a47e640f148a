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
 * @param behaviour what the plugin does besides
 * @param problems what went wrong; empty if there is a company
 */
record Found(Origin origin, Optional<Company> company, Behaviour behaviour, List<LoadProblem> problems) {

    static Found company(Origin origin, Company company, Behaviour behaviour) {
        return new Found(origin, Optional.of(company), behaviour, List.of());
    }

    static Found problem(Origin origin, LoadProblem.Reason reason, String message) {
        return problems(origin, List.of(new LoadProblem(reason, origin.name(), message)));
    }

    static Found problems(Origin origin, List<LoadProblem> problems) {
        return new Found(origin, Optional.empty(), Behaviour.NONE, problems);
    }
}
