package io.github.pmprep.engine.stories.review;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.story.Contradiction;
import io.github.pmprep.model.story.Overlap;
import io.github.pmprep.model.story.PrincipleCoverage;
import io.github.pmprep.model.story.StoryAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words where a bank is weak, the most urgent first. */
final class WeakestSpots {

    private final Company company;

    WeakestSpots(Company company) {
        this.company = company;
    }

    List<String> of(
            List<PrincipleCoverage> coverage,
            List<StoryAssessment> stories,
            List<Overlap> overlaps,
            List<Contradiction> contradictions) {
        List<String> spots = new ArrayList<>();
        contradictions.forEach(contradiction ->
                spots.add("The facts of " + contradiction.story() + " changed: " + contradiction.message() + "."));
        coverage.stream()
                .filter(principle -> principle.stories().isEmpty())
                .forEach(principle -> spots.add("No story shows " + name(principle) + "."));
        coverage.stream()
                .filter(principle -> principle.stories().size() == 1)
                .forEach(principle ->
                        spots.add("Only " + principle.stories().get(0) + " shows " + name(principle) + "."));
        overlaps.forEach(overlap -> spots.add(overlap.story() + " and " + overlap.other()
                + (overlap.same() ? " are the same story." : " may be the same story.")));
        stories.forEach(story -> of(story, spots));
        return spots;
    }

    private void of(StoryAssessment story, List<String> spots) {
        if (!story.unwritten().isEmpty()) {
            spots.add(story.story() + " does not say yet: " + String.join(", ", story.unwritten()) + ".");
        }
        if (!story.weakest().isEmpty()) {
            spots.add(story.story() + " is weakest in: "
                    + story.weakest().stream().map(this::criterion).collect(Collectors.joining(", ")) + ".");
        }
    }

    private String name(PrincipleCoverage coverage) {
        return company.principle(coverage.principle()).map(Principle::name).orElse(coverage.principle());
    }

    private String criterion(String id) {
        return company.rubric(QuestionKind.BEHAVIORAL).stream()
                .flatMap(rubric -> rubric.criteria().stream())
                .filter(criterion -> criterion.id().equals(id))
                .map(Criterion::name)
                .findFirst()
                .orElse(id);
    }
}
