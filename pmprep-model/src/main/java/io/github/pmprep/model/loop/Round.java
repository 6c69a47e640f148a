package io.github.pmprep.model.loop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One interview.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRound.class)
@JsonSerialize(as = ImmutableRound.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRound.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRound.class)
public abstract class Round {

    Round() {}

    /** The id of the round, unique in its loop. */
    public abstract String id();

    /** The name for people. */
    public abstract String name();

    /** How long it lasts; unknown if absent. */
    public abstract Optional<MinuteRange> length();

    /** The minutes kept free after the round for the transition. */
    @Value.Default
    public int bufferMinutes() {
        return 0;
    }

    /** The kinds of question that it asks; empty if it tests none, as a recruiter screen may. */
    public abstract List<QuestionKind> questionKinds();

    /** The ids of the principles that it tests; empty if unknown. */
    public abstract List<String> principles();

    @Value.Check
    protected void check() {
        Require.id("round.id", id());
        Require.notBlank("round.name", name());
        Require.notNegative("round.bufferMinutes", bufferMinutes(), "Give 0 for no buffer.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Round} values. */
    public static final class Builder extends ImmutableRound.Builder {
        Builder() {}
    }
}
