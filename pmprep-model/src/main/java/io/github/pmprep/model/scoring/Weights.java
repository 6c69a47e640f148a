package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What findings are worth, for every kind of question that was fitted. A kind or a rule that is not named keeps the points
 * that the rules themselves state, a prior by hand.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWeights.class)
@JsonSerialize(as = ImmutableWeights.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWeights.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWeights.class)
public abstract class Weights {

    Weights() {}

    /** The version; it changes whenever a score may change. */
    public abstract String version();

    /** What they were fitted on and how, in words and hashes; empty for a prior by hand. */
    public abstract Map<String, String> receipt();

    /** The weights, at most once for each kind. */
    public abstract List<KindWeights> kinds();

    @Value.Check
    protected void check() {
        Require.notBlank("weights.version", version());
        Require.distinct("kindWeights.kind", kinds(), kind -> kind.kind().id());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Weights} values. */
    public static final class Builder extends ImmutableWeights.Builder {
        Builder() {}
    }
}
