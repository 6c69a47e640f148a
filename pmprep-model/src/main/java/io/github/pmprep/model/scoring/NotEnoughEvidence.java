package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * An answer that says too little to be judged.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonTypeName("NOT_ENOUGH_EVIDENCE")
@JsonDeserialize(as = ImmutableNotEnoughEvidence.class)
@JsonSerialize(as = ImmutableNotEnoughEvidence.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNotEnoughEvidence.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNotEnoughEvidence.class)
public abstract non-sealed class NotEnoughEvidence implements Assessment {

    NotEnoughEvidence() {}

    /** What was looked for and is missing, as criteria of the rubric. */
    public abstract List<String> missing();

    /** What is missing, in words for the candidate. */
    public abstract String message();

    @Value.Check
    protected void check() {
        Require.notBlank("notEnoughEvidence.message", message());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NotEnoughEvidence} values. */
    public static final class Builder extends ImmutableNotEnoughEvidence.Builder {
        Builder() {}
    }
}
