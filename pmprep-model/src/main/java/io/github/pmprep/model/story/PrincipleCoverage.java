package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * How many stories show one principle.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePrincipleCoverage.class)
@JsonSerialize(as = ImmutablePrincipleCoverage.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePrincipleCoverage.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePrincipleCoverage.class)
public abstract class PrincipleCoverage {

    PrincipleCoverage() {}

    /** The id of the principle. */
    public abstract String principle();

    /** The ids of the stories that show it, in the order of the bank. */
    public abstract List<String> stories();

    /** How many are missing to two. */
    public int missing() {
        return Math.max(0, 2 - stories().size());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PrincipleCoverage} values. */
    public static final class Builder extends ImmutablePrincipleCoverage.Builder {
        Builder() {}
    }
}
