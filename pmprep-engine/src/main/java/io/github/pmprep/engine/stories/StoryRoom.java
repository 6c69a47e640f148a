package io.github.pmprep.engine.stories;

import io.github.pmprep.api.Answers;
import io.github.pmprep.api.Stories;
import io.github.pmprep.engine.stories.challenge.Challenger;
import io.github.pmprep.engine.stories.facts.Contradictions;
import io.github.pmprep.engine.stories.placement.Placing;
import io.github.pmprep.engine.stories.review.Review;
import io.github.pmprep.engine.stories.summary.Page;
import io.github.pmprep.model.challenge.Challenge;
import io.github.pmprep.model.challenge.Reply;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.placement.Placement;
import io.github.pmprep.model.placement.PlacementRequest;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.story.Contradiction;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.story.StoryReview;
import io.github.pmprep.model.summary.OnePage;
import java.util.List;

/** Works with the stories of a candidate. */
public final class StoryRoom implements Stories {

    private final Review review;
    private final Challenger challenger;

    /**
     * Creates the room.
     *
     * @param answers what judges stories and replies
     */
    public StoryRoom(Answers answers) {
        review = new Review(answers);
        challenger = new Challenger(answers);
    }

    @Override
    public StoryReview review(Company company, StoryBank bank) {
        return review.of(company, bank, contradictions(bank));
    }

    @Override
    public List<Contradiction> contradictions(StoryBank bank) {
        return Contradictions.in(bank);
    }

    @Override
    public Placement place(PlacementRequest request) {
        return Placing.place(request);
    }

    @Override
    public Challenge challenge(Company company, Question question, String answer) {
        return challenger.challenge(company, question, answer);
    }

    @Override
    public Reply reply(Company company, Challenge challenge, String reply) {
        return challenger.reply(company, challenge, reply);
    }

    @Override
    public OnePage onePage(StoryBank bank, String story) {
        return Page.of(bank, story);
    }
}
