package io.github.pmprep.model.compensation.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Why an amount is what it is, in words, as {@code "year 2 · 15 % of USD 80,000.00"}. The words may be put together only
 * when somebody reads them; two rules are equal if their words are. In JSON a rule is its words.
 *
 * @since 0.1
 */
public final class Rule {

    private final Supplier<String> words;

    private Rule(Supplier<String> words) {
        this.words = words;
    }

    /** Returns a rule with its words. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rule of(String words) {
        Objects.requireNonNull(words, "words");
        return new Rule(() -> words);
    }

    /** Returns a rule whose words are put together on demand; the same ones at every call. */
    public static Rule onDemand(Supplier<String> words) {
        return new Rule(Objects.requireNonNull(words, "words"));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Rule that && toString().equals(that.toString()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the words. */
    @JsonValue
    @Override
    public String toString() {
        return words.get();
    }
}
