package io.github.pmprep.model.scoring.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.rule.TokenFlag;
import io.github.pmprep.model.scoring.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A word as the library reads it, and what rules may ask of it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReadWord.class)
@JsonSerialize(as = ImmutableReadWord.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReadWord.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReadWord.class)
public abstract class ReadWord {

    ReadWord() {}

    /** Its place and its letters; the two words of a contraction share a place. */
    public abstract Evidence evidence();

    /** The words of which it is a form. */
    public abstract List<String> lemmas();

    /** The classes that it belongs to, by itself or with the words beside it. */
    public abstract List<String> classes();

    /** The kind of quantity that it is, such as {@code percent}; absent for most. */
    public abstract Optional<String> quantity();

    /** The value of the quantity. */
    public abstract Optional<BigDecimal> value();

    /** What is known of it from its clause and its sentence: whether it is denied, wished for, quoted … */
    public abstract List<TokenFlag> flags();

    /** Whether a clause starts with it, where a denial or a wish ends. */
    public abstract boolean clauseStart();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReadWord} values. */
    public static final class Builder extends ImmutableReadWord.Builder {
        Builder() {}
    }
}
