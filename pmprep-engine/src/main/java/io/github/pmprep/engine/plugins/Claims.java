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
            if (one.company().isPresent()) {
                String id = one.company().get().id();
                claims.putIfAbsent(id, new ArrayList<>());
                claims.get(id).add(one);
            }
        }
        Map<String, Found> settled = new TreeMap<>();
        for (Map.Entry<String, List<Found>> claim : claims.entrySet()) {
            List<Found> best = best(claim.getValue());
            if (best.size() == 1) {
                settled.put(claim.getKey(), best.get(0));
            } else {
                problems.add(taken(claim.getKey(), best));
            }
        }
        if (problems.size() > 1) {
            problems.sort(Comparator.comparing(LoadProblem::origin));
        }
        return new Loaded(settled, problems, limit);
    }

    private static List<Found> best(List<Found> claimants) {
        List<Found> chosen = new ArrayList<>();
        for (Found claimant : claimants) {
            if (claimant.origin().chosen()) {
                chosen.add(claimant);
            }
        }
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
