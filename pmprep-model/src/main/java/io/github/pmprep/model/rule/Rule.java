package io.github.pmprep.model.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import java.util.List;
import org.immutables.value.Value;

/**
 * One thing to find in a sentence of an answer: patterns over words, with an id, a reason and examples of its own.
 *
 * <p>Of its matches that overlap, the longest is found, if no {@link #unless()} pattern of the same sentence forbids it and
 * its flags fit. The language of the patterns is described with the built-in rules.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRule.class)
@JsonSerialize(as = ImmutableRule.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRule.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRule.class)
public abstract class Rule {

    Rule() {}

    /** The id, unique among all rules, such as {@code hypothesis.if-then}; it goes into users' files and never changes. */
    public abstract String id();

    /** The short name of the criterion that it is evidence for, such as {@code hypothesis}. */
    public abstract String criterion();

    /** The kinds of question that it applies to; empty means all. */
    public abstract List<QuestionKind> kinds();

    /** Whether it speaks for the answer. */
    public abstract Polarity polarity();

    /** Why it matters, in one sentence that the candidate reads. */
    public abstract String reason();

    /** What is looked for; one match is enough. */
    public abstract List<String> patterns();

    /** What must not be in the same sentence. */
    public abstract List<String> unless();

    /** The flags that at least one matched word must have, each. */
    public abstract List<TokenFlag> needs();

    /** The flags that no matched word may have; negated, cited, restated and repeated unless said otherwise. */
    @Value.Default
    public List<TokenFlag> not() {
        return List.of(TokenFlag.NEGATED, TokenFlag.CITED, TokenFlag.RESTATED, TokenFlag.REPEATED);
    }

    /** How often it counts in one answer, from 1 to 9; once unless said otherwise. */
    @Value.Default
    public int cap() {
        return 1;
    }

    /**
     * Whether nothing in a sentence in which it is found may count for the answer; for anti-signals, such as a plea to whoever
     * grades. An answer with such a sentence is judged as the answer without it, less the points of the sentence's anti-signals.
     */
    @Value.Default
    public boolean setsAside() {
        return false;
    }

    /** The points that each count is worth until weights are fitted: above zero for a signal, below for an anti-signal. */
    public abstract int points();

    /** Sentences that it must find, at least two, with the matched words between « and ». */
    public abstract List<String> strong();

    /** Sentences, at least two, that look like it and in which it must find nothing. */
    public abstract List<String> weak();

    @Value.Check
    protected void check() {
        Require.id("rule.id", id());
        Require.id("rule.criterion", criterion());
        Require.notBlank("rule.reason", reason());
        Require.notEmpty("rule.patterns", patterns(), "Give rule " + id() + " at least one pattern.");
        Require.that(
                cap() >= 1 && cap() <= 9, "rule.cap", cap(), "must lie between 1 and 9", "Correct rule " + id() + ".");
        RuleChecks.points(id(), polarity(), points());
        Require.that(
                !setsAside() || polarity() == Polarity.ANTI_SIGNAL,
                "rule.setsAside",
                setsAside(),
                "must be false for a signal",
                "Make rule " + id() + " an anti-signal.");
        RuleChecks.examples(id(), strong(), weak());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Rule} values. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
