package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * Two statements of one story that cannot both be true.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableContradiction.class)
@JsonSerialize(as = ImmutableContradiction.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableContradiction.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableContradiction.class)
public abstract class Contradiction {

    Contradiction() {}

    /** The id of the story. */
    public abstract String story();

    /** What the two speak of, in words of the candidate. */
    public abstract String subject();

    /** The one that stands earlier: the story, then its drafts, then its tellings. */
    public abstract Statement one();

    /** The other statement, which cannot be true beside it. */
    public abstract Statement other();

    /** Returns the two side by side. */
    public String message() {
        return subject() + ": \u00ab" + one().evidence().quote() + "\u00bb in \"" + one().sentence() + "\", but \u00ab"
                + other().evidence().quote() + "\u00bb in \"" + other().sentence() + "\"";
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Contradiction} values. */
    public static final class Builder extends ImmutableContradiction.Builder {
        Builder() {}
    }
}
