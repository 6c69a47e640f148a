package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.rule.Polarity;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Points given or taken, with the rule that gives them and the words that they are given for.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFinding.class)
@JsonSerialize(as = ImmutableFinding.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFinding.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFinding.class)
public abstract class Finding {

    Finding() {}

    /** The id of the rule. */
    public abstract String rule();

    /** The id of the criterion of the rubric, or its short name where the rubric has no such criterion. */
    public abstract String criterion();

    /** Whether it speaks for the answer. */
    public abstract Polarity polarity();

    /** The points: mostly above zero for a signal and below for an anti-signal, as the weights were fitted. */
    public abstract int points();

    /** The words; absent if the finding is about the answer as a whole, or about what is not there. */
    public abstract Optional<Evidence> evidence();

    /** Why, in one sentence. */
    public abstract String reason();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Finding} values. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
