package io.github.pmprep.engine.stories.review;

import io.github.pmprep.api.Answers;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.CriterionPoints;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.story.Contradiction;
import io.github.pmprep.model.story.Overlap;
import io.github.pmprep.model.story.PrincipleCoverage;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryAssessment;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.story.StoryReview;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reviews a bank of stories. */
public final class Review {

    private final Answers answers;

    /** Creates a reviewer. */
    public Review(Answers answers) {
        this.answers = answers;
    }

    /** Reviews a bank whose contradictions are known. */
    public StoryReview of(Company company, StoryBank bank, List<Contradiction> contradictions) {
        List<PrincipleCoverage> coverage = company.principles().stream()
                .map(principle -> coverage(principle, bank))
                .toList();
        List<StoryAssessment> stories =
                bank.stories().stream().map(story -> assessment(company, story)).toList();
        List<Overlap> overlaps = Overlaps.in(bank.stories());
        return StoryReview.builder()
                .coverage(coverage)
                .stories(stories)
                .overlaps(overlaps)
                .contradictions(contradictions)
                .weakSpots(new WeakestSpots(company).of(coverage, stories, overlaps, contradictions))
                .build();
    }

    private static PrincipleCoverage coverage(Principle principle, StoryBank bank) {
        return PrincipleCoverage.builder()
                .principle(principle.id())
                .stories(bank.stories().stream()
                        .filter(story -> story.principles().contains(principle.id()))
                        .map(Story::id)
                        .toList())
                .build();
    }

    private StoryAssessment assessment(Company company, Story story) {
        Question question = Question.builder()
                .kind(QuestionKind.BEHAVIORAL)
                .text("")
                .principle(story.principles().stream().findFirst())
                .build();
        Assessment assessment = answers.assess(company, question, story.text());
        return StoryAssessment.builder()
                .story(story.id())
                .assessment(assessment)
                .unwritten(Parts.unwritten(story))
                .weakest(weakest(assessment.scorecard()))
                .build();
    }

    private static List<String> weakest(Optional<Scorecard> card) {
        List<CriterionPoints> criteria = card.map(Scorecard::criteria).orElse(List.of());
        int lowest = criteria.stream().mapToInt(CriterionPoints::level).min().orElse(0);
        return criteria.stream()
                .filter(criterion -> criterion.level() == lowest && lowest < 5)
                .sorted(Comparator.comparingInt(CriterionPoints::points))
                .map(CriterionPoints::criterion)
                .toList();
    }
}
