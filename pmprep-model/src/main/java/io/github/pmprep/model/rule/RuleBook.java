package io.github.pmprep.model.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Rules and the classes of words that they speak of. Books add up: a class that two of them name has the words of both.
 *
 * <pre>{@code
 * {"classes": {"metric": ["retention", "conversion rate", "[revenue]"]},
 *  "rules": [{"id": "metric.named", "criterion": "metric", "polarity": "signal", "patterns": ["[metric]"], …}]}
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRuleBook.class)
@JsonSerialize(as = ImmutableRuleBook.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRuleBook.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRuleBook.class)
public abstract class RuleBook {

    RuleBook() {}

    /** The members of each class of words: words in any form, {@code =exact} forms, phrases, other classes in brackets. */
    public abstract Map<String, List<String>> classes();

    /** The past forms of irregular verbs, by verb. */
    public abstract Map<String, List<String>> pastForms();

    /** What words stand for that are several, such as {@code didnt}: {@code did not}. */
    public abstract Map<String, String> expansions();

    /** The rules that are found in sentences. */
    public abstract List<Rule> rules();

    /** The rules that measure a whole answer. */
    public abstract List<MeasureRule> measures();

    @Value.Check
    protected void check() {
        List<String> ids = new ArrayList<>();
        rules().forEach(rule -> ids.add(rule.id()));
        measures().forEach(rule -> ids.add(rule.id()));
        Require.distinct("rule.id", ids, id -> id);
    }

    /**
     * Returns a book with the words and rules of this one, then those of another.
     *
     * @throws IllegalArgumentException if both have a rule of the same id
     */
    public RuleBook plus(RuleBook other) {
        return builder()
                .classes(union(classes(), other.classes()))
                .pastForms(union(pastForms(), other.pastForms()))
                .putAllExpansions(expansions())
                .putAllExpansions(other.expansions())
                .addAllRules(rules())
                .addAllRules(other.rules())
                .addAllMeasures(measures())
                .addAllMeasures(other.measures())
                .build();
    }

    private static Map<String, List<String>> union(Map<String, List<String>> one, Map<String, List<String>> other) {
        Map<String, List<String>> union = new LinkedHashMap<>(one);
        other.forEach((name, words) -> union.merge(name, words, RuleBook::concatenation));
        return union;
    }

    private static List<String> concatenation(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleBook} values. */
    public static final class Builder extends ImmutableRuleBook.Builder {
        Builder() {}
    }
}
