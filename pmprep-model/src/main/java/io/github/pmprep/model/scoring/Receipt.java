package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a judgment was made from: the same receipt, the same judgment.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableReceipt.class)
@JsonSerialize(as = ImmutableReceipt.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReceipt.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReceipt.class)
public abstract class Receipt {

    Receipt() {}

    /** The SHA-256 of the answer's UTF-8 bytes, in hexadecimal. */
    public abstract String answerHash();

    /** The SHA-256 of the question's words; absent if whoever judged did not say. */
    public abstract Optional<String> questionHash();

    /** The id of the rubric; absent if the company has none for the kind of question. */
    public abstract Optional<String> rubric();

    /** The version of the rubric. */
    public abstract Optional<String> rubricVersion();

    /** The version of the engine. */
    public abstract String engine();

    /** The hash of the rules. */
    public abstract String rules();

    /** The version of the weights. */
    public abstract String weights();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Receipt} values. */
    public static final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}
