package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Assessment;
import java.util.List;
import org.immutables.value.Value;

/**
 * How good a story is by the behavioral rubric, as it would be told.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStoryAssessment.class)
@JsonSerialize(as = ImmutableStoryAssessment.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStoryAssessment.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStoryAssessment.class)
public abstract class StoryAssessment {

    StoryAssessment() {}

    /** The id of the story. */
    public abstract String story();

    /** What is said of its text. */
    public abstract Assessment assessment();

    /** The parts that are not written yet, such as {@code pushback}, in the order of a telling. */
    public abstract List<String> unwritten();

    /** The ids of the criteria at their lowest level, weakest first; empty unless the story is scored. */
    public abstract List<String> weakest();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StoryAssessment} values. */
    public static final class Builder extends ImmutableStoryAssessment.Builder {
        Builder() {}
    }
}
