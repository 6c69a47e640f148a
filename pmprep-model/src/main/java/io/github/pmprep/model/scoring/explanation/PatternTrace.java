package io.github.pmprep.model.scoring.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.scoring.Evidence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far one pattern of a rule got.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePatternTrace.class)
@JsonSerialize(as = ImmutablePatternTrace.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePatternTrace.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePatternTrace.class)
public abstract class PatternTrace {

    PatternTrace() {}

    /** The pattern, as the rule writes it. */
    public abstract String pattern();

    /** The number of the sentence in which it got furthest, from 0; absent if not even its first word is there. */
    public abstract Optional<Integer> sentence();

    /** The words that it matched: all of a match, or the start of one. */
    public abstract Optional<Evidence> matched();

    /** What it asked for next, and did not find, as patterns write it; empty if it matched. */
    public abstract List<String> missing();

    /** The word that stood there instead; absent if the sentence ended, or if it matched. */
    public abstract Optional<Evidence> instead();

    /** Why a match does not count; absent if there was no match, or if it counts. */
    public abstract Optional<MatchOutcome> refusal();

    /** All of this in a sentence. */
    public abstract String message();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PatternTrace} values. */
    public static final class Builder extends ImmutablePatternTrace.Builder {
        Builder() {}
    }
}
