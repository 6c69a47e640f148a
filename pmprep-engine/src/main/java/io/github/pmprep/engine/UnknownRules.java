package io.github.pmprep.engine;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.model.rule.MeasureRule;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Weights;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds out whether weights were made for other rules. */
final class UnknownRules {

    private static final int MOST_NAMED = 5;

    private UnknownRules() {}

    static Optional<LoadProblem> in(Weights weights, RuleBook own, Set<String> ofPlugins) {
        Set<String> unknown = new TreeSet<>();
        weights.kinds().forEach(kind -> unknown.addAll(kind.points().keySet()));
        own.rules().stream().map(Rule::id).forEach(unknown::remove);
        own.measures().stream().map(MeasureRule::id).forEach(unknown::remove);
        unknown.removeAll(ofPlugins);
        return unknown.isEmpty() ? Optional.empty() : Optional.of(problem(weights, unknown));
    }

    private static LoadProblem problem(Weights weights, Set<String> unknown) {
        String named = String.join(", ", unknown.stream().limit(MOST_NAMED).toList());
        return new LoadProblem(
                LoadProblem.Reason.RULES_UNKNOWN,
                "weights " + weights.version(),
                unknown.size() + " rules that they name are not there (" + named
                        + (unknown.size() > MOST_NAMED ? " …" : "")
                        + ") and count for nothing. Fit the weights again with this version.");
    }
}
