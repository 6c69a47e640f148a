package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.api.LoadProblem.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settles who has an id that several claim: one that was chosen beats all that were found; otherwise nobody. */
final class Claims {

    private Claims() {}

    static Loaded settle(List<Found> found, Duration limit) {
        List<LoadProblem> problems = new ArrayList<>();
        SortedMap<String, List<Found>> claims = new TreeMap<>();
        for (Found one : found) {
            problems.addAll(one.problems());
            one.company()
                    .ifPresent(company -> claims.computeIfAbsent(company.id(), id -> new ArrayList<>())
                            .add(one));
        }
        Map<String, Found> settled = new TreeMap<>();
        claims.forEach((id, claimants) -> {
            List<Found> best = best(claimants);
            if (best.size() == 1) {
                settled.put(id, best.get(0));
            } else {
                problems.add(taken(id, best));
            }
        });
        problems.sort(Comparator.comparing(LoadProblem::origin));
        return new Loaded(settled, problems, limit);
    }

    private static List<Found> best(List<Found> claimants) {
        List<Found> chosen =
                claimants.stream().filter(found -> found.origin().chosen()).toList();
        return chosen.isEmpty() ? claimants : chosen;
    }

    private static LoadProblem taken(String id, List<Found> claimants) {
        String names =
                claimants.stream().map(found -> found.origin().name()).sorted().collect(Collectors.joining(" and "));
        return new LoadProblem(
                Reason.ID_TAKEN,
                names,
                claimants.size() + " companies claim the id \"" + id
                        + "\", and none of them is taken. Remove all but one, or choose one with PmPrep.Builder.plugin.");
    }
}
