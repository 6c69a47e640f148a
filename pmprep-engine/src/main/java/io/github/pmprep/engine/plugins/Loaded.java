package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.model.company.Company;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The companies that were loaded, what their plugins do besides, and what went wrong. Immutable. */
public final class Loaded {

    private final SortedMap<String, Company> companies;
    private final Map<String, Behaviour> behaviours;
    private final List<LoadProblem> problems;
    private final Duration limit;

    Loaded(Map<String, Found> found, List<LoadProblem> problems, Duration limit) {
        SortedMap<String, Company> byId = new TreeMap<>();
        Map<String, Behaviour> doing = new TreeMap<>();
        for (Map.Entry<String, Found> one : found.entrySet()) {
            byId.put(one.getKey(), one.getValue().company().orElseThrow());
            doing.put(one.getKey(), one.getValue().behaviour());
        }
        this.companies = Collections.unmodifiableSortedMap(byId);
        this.behaviours = doing;
        this.problems = List.copyOf(problems);
        this.limit = limit;
    }

    /** Returns the companies by id. */
    public SortedMap<String, Company> companies() {
        return companies;
    }

    /** Returns what went wrong, by origin. */
    public List<LoadProblem> problems() {
        return problems;
    }

    /** Returns the ids of the rules that plugins add. */
    public Set<String> ruleIds() {
        Set<String> ids = new TreeSet<>();
        for (Behaviour behaviour : behaviours.values()) {
            behaviour.rules().rules().forEach(rule -> ids.add(rule.id()));
            behaviour.rules().measures().forEach(rule -> ids.add(rule.id()));
        }
        return ids;
    }

    Behaviour behaviour(String company) {
        return behaviours.getOrDefault(company, Behaviour.NONE);
    }

    Duration limit() {
        return limit;
    }
}
