package io.github.pmprep.model.challenge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import java.util.List;
import org.immutables.value.Value;

/**
 * An answer, judged, and what an interviewer would ask next.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableChallenge.class)
@JsonSerialize(as = ImmutableChallenge.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChallenge.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChallenge.class)
public abstract class Challenge {

    Challenge() {}

    /** The question that was answered. */
    public abstract Question question();

    /** What was said so far: the answer, and after it each reply as a paragraph of its own. */
    public abstract String transcript();

    /** What is said of the transcript. */
    public abstract Assessment assessment();

    /** At most three, the most urgent first, each about another weak spot; fewer if the answer leaves less open. */
    public abstract List<FollowUp> followUps();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Challenge} values. */
    public static final class Builder extends ImmutableChallenge.Builder {
        Builder() {}
    }
}
