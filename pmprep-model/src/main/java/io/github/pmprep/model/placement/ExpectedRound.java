package io.github.pmprep.model.placement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.Question;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one interview is expected to ask, and who asks it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableExpectedRound.class)
@JsonSerialize(as = ImmutableExpectedRound.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableExpectedRound.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableExpectedRound.class)
public abstract class ExpectedRound {

    ExpectedRound() {}

    /** The id of the round, unique in its request. */
    public abstract String round();

    /** Who asks, in any words; rounds with equal words have one interviewer. Absent, the round has one of its own. */
    public abstract Optional<String> interviewer();

    /**
     * The ids of the principles that it tests. For each that no question names, one question more is expected.
     */
    public abstract List<String> principles();

    /** The questions that are likely. One that names no principle tests any of the round's. */
    public abstract List<Question> questions();

    @Value.Check
    protected void check() {
        Require.id("expectedRound.round", round());
        interviewer().ifPresent(name -> Require.notBlank("expectedRound.interviewer", name));
        Require.distinct("expectedRound.principles", principles(), id -> id);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ExpectedRound} values. */
    public static final class Builder extends ImmutableExpectedRound.Builder {
        Builder() {}
    }
}
