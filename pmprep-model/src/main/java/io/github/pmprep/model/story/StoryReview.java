package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a bank of stories covers, and where it is weak.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStoryReview.class)
@JsonSerialize(as = ImmutableStoryReview.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStoryReview.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStoryReview.class)
public abstract class StoryReview {

    StoryReview() {}

    /** The coverage of each principle of the company, in its order. */
    public abstract List<PrincipleCoverage> coverage();

    /** The stories, judged, in the order of the bank. */
    public abstract List<StoryAssessment> stories();

    /** Stories that say the same or nearly so. */
    public abstract List<Overlap> overlaps();

    /** Facts that changed between drafts and tellings. */
    public abstract List<Contradiction> contradictions();

    /** The weakest spots in words, the most urgent first. */
    public abstract List<String> weakSpots();

    /** Returns the principles that fewer than two stories show, in the company's order. */
    public List<PrincipleCoverage> gaps() {
        return coverage().stream().filter(principle -> principle.missing() > 0).toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StoryReview} values. */
    public static final class Builder extends ImmutableStoryReview.Builder {
        Builder() {}
    }
}
