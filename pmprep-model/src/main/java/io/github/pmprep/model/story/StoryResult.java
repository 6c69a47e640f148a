package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What came of a story: in words, and as a metric that moved.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStoryResult.class)
@JsonSerialize(as = ImmutableStoryResult.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStoryResult.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStoryResult.class)
public abstract class StoryResult {

    StoryResult() {}

    /** What came of it, in a sentence or two. */
    public abstract String text();

    /** The metric that moved, such as {@code cancellations in month three}. */
    public abstract Optional<String> metric();

    /** Where the metric stood before, with its unit, such as {@code 41 %}. */
    public abstract Optional<String> baseline();

    /** Where the metric stood after, with its unit. */
    public abstract Optional<String> reached();

    /** What it meant for the business: the answer to "so what?". */
    public abstract Optional<String> businessOutcome();

    @Value.Check
    protected void check() {
        Require.notBlank("storyResult.text", text());
        metric().ifPresent(text -> Require.notBlank("storyResult.metric", text));
        baseline().ifPresent(text -> Require.notBlank("storyResult.baseline", text));
        reached().ifPresent(text -> Require.notBlank("storyResult.reached", text));
        businessOutcome().ifPresent(text -> Require.notBlank("storyResult.businessOutcome", text));
    }

    /** Returns the result as it would be told: the text, the metric where it is known, and the business outcome. */
    public String sentence() {
        StringBuilder told = new StringBuilder(text());
        if (metric().isPresent() && (baseline().isPresent() || reached().isPresent())) {
            told.append("\n\n").append(capitalised(metric().get())).append(" went");
            baseline().ifPresent(figure -> told.append(" from ").append(figure));
            reached().ifPresent(figure -> told.append(" to ").append(figure));
            told.append('.');
        }
        businessOutcome().ifPresent(outcome -> told.append("\n\n").append(outcome));
        return told.toString();
    }

    private static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(text.codePointAt(0)))
                .append(text, first, text.length())
                .toString();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StoryResult} values. */
    public static final class Builder extends ImmutableStoryResult.Builder {
        Builder() {}
    }
}
