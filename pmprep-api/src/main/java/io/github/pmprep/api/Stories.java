package io.github.pmprep.api;

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

/**
 * Works with the stories of a candidate: reviews them, places them in rounds, asks what an interviewer would ask next, and
 * puts one on a page. Immutable and safe for several threads.
 *
 * <pre>{@code
 * StoryReview review = prep.stories().review(amazon, bank);
 * Placement placement = prep.stories().place(PlacementRequest.builder()
 *         .company(amazon)
 *         .stories(bank.stories())
 *         .rounds(PlacementRequest.roundsOf(amazon))
 *         .build());
 * }</pre>
 *
 * @since 0.1
 */
public interface Stories {

    /** Reviews a bank: what it covers, how good each story is, which are one, and which facts changed. */
    StoryReview review(Company company, StoryBank bank);

    /**
     * Returns the facts that changed: numbers, amounts, durations and dates of one story that differ between its drafts and
     * the answers in which it was told.
     *
     * <p>Two figures are compared only if they measure the same: the same unit and the same noun or metric, at the same end
     * of a change. Rounding and hedged figures ("about 40" for 41) are no contradiction. When in doubt it says nothing.
     *
     * @return the contradictions, by story in the order of the bank, then by where they stand
     */
    List<Contradiction> contradictions(StoryBank bank);

    /** Says which story to tell in which round. It is exact: there is no better placement under the rules it states. */
    Placement place(PlacementRequest request);

    /**
     * Judges an answer and asks what an interviewer would ask next: "so what?".
     *
     * @param answer what was said, or what was said so far
     */
    Challenge challenge(Company company, Question question, String answer);

    /** Judges a challenge again with the reply to one of its follow-ups added to the transcript. */
    Reply reply(Company company, Challenge challenge, String reply);

    /**
     * Puts a story on one page, from its own words and those of the answers in which it was told.
     *
     * @param story the id of a story of the bank
     * @throws IllegalArgumentException if the bank has no such story
     */
    OnePage onePage(StoryBank bank, String story);
}
