package io.github.pmprep.model.scoring.diff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far some causes together moved a score.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDiffShare.class)
@JsonSerialize(as = ImmutableDiffShare.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDiffShare.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDiffShare.class)
public abstract class DiffShare {

    DiffShare() {}

    /** The causes: one, or several that changed at once and cannot be told apart. */
    public abstract List<DiffCause> causes();

    /** The sum of the points of their lines. */
    public abstract int points();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DiffShare} values. */
    public static final class Builder extends ImmutableDiffShare.Builder {
        Builder() {}
    }
}
