package io.github.pmprep.model.scoring.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * How an answer was read, what was found in it and what counts, and why rules that were asked about do not. For people who
 * write rules.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableExplanation.class)
@JsonSerialize(as = ImmutableExplanation.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableExplanation.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableExplanation.class)
public abstract class Explanation {

    Explanation() {}

    /** The sentences, in order. */
    public abstract List<ReadSentence> sentences();

    /** What rules for sentences found, in order, whether it counts or not. */
    public abstract List<RuleMatch> matches();

    /** What became of each rule that was asked about, in the order of asking. */
    public abstract List<RuleTrace> traces();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Explanation} values. */
    public static final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
