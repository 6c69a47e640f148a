package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import org.immutables.value.Value;

/**
 * One thing to do to an answer: add a sentence that a rule looks for, or take out a sentence that speaks against it.
 *
 * <p>The text to add is an example of the rule's own, about something else. It shows what is missing; nobody should say it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableChange.class)
@JsonSerialize(as = ImmutableChange.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChange.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChange.class)
public abstract class Change {

    Change() {}

    /** Whether the text is added or taken out. */
    public abstract Action action();

    /** The id of the rule that is missing, or that speaks against the answer. */
    public abstract String rule();

    /** The criterion of that rule, as in the findings. */
    public abstract String criterion();

    /** What the rule looks for, in one sentence. */
    public abstract String reason();

    /** The first UTF-16 index in the answer that the change is about; its length if text is added at the end. */
    public abstract int start();

    /** The index after the last; the same as {@link #start()} if nothing is taken out. */
    public abstract int end();

    /** The example that is added, or the words that are taken out. */
    public abstract String text();

    /** What the score gains if this change is made alone. */
    public abstract int gain();

    @Value.Check
    protected void check() {
        Require.notNegative("change.start", start(), "Count from the start of the answer.");
        Require.that(
                end() - start() == (action() == Action.ADD ? 0 : text().length()),
                "change.end",
                end(),
                "must lie as far after start (" + start() + ") as text is taken out",
                "Give the words that are taken out to the letter.");
    }

    /** What is done. */
    public enum Action {
        /** The text comes after the answer, as a paragraph of its own. */
        ADD,
        /** The text is taken out. */
        REMOVE
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Change} values. */
    public static final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
