package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.model.company.Company;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The companies by id, and what went wrong, by origin.
 *
 * @param companies the companies
 * @param problems the problems
 */
public record Loaded(SortedMap<String, Company> companies, List<LoadProblem> problems) {

    /** Copies both. */
    public Loaded {
        companies = Collections.unmodifiableSortedMap(new TreeMap<>(companies));
        problems = List.copyOf(problems);
    }
}
