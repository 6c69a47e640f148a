package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something the candidate did, to be told in an interview.
 *
 * <p>Only the id and the title are asked for, so that a story may grow draft by draft; what is not written yet is absent or
 * empty.
 *
 * <pre>{@code
 * Story story = Story.builder()
 *         .id("tick-box")
 *         .title("Took the ticked box out of the checkout")
 *         .situation("I led the service plan of a heat-pump maker.")
 *         .gap("In sixty letters, twenty-two said: I never knew that I had subscribed.")
 *         .addOption("leave it and answer the letters").addOption("take the tick out")
 *         .decision("I took the tick out, although signups would halve.")
 *         .pushback("Our head of sales was against it; I showed him the letters.")
 *         .addAction("I changed the page in a week and told the service team.")
 *         .result(StoryResult.builder().text("Fewer left, so after a year more homes paid than before.")
 *                 .metric("cancellations in month three").baseline("41 %").reached("9 %").build())
 *         .lesson("I told the service team too late; since then I ask them first.")
 *         .addPrinciple("customer-obsession").addPrinciple("earn-trust")
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStory.class)
@JsonSerialize(as = ImmutableStory.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStory.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStory.class)
public abstract class Story {

    Story() {}

    /** The id, unique in its bank, such as {@code tick-box}; it goes into users' files and never changes. */
    public abstract String id();

    /** The story in one line. */
    public abstract String title();

    /** Where it happened and what was at stake. */
    public abstract Optional<String> situation();

    /** What was wrong or missing, and how the candidate noticed it. */
    public abstract Optional<String> gap();

    /** What could have been done. */
    public abstract List<String> options();

    /** What the candidate decided, and why. */
    public abstract Optional<String> decision();

    /** Who was against it or what went wrong, and how it was met. */
    public abstract Optional<String> pushback();

    /** What the candidate did, in order. */
    public abstract List<String> actions();

    /** What came of it. */
    public abstract Optional<StoryResult> result();

    /** What the candidate learned and does differently since. */
    public abstract Optional<String> lesson();

    /** The ids of the principles that it shows, best shown first. */
    public abstract List<String> principles();

    /** The day on which it began, where that is remembered. */
    public abstract Optional<LocalDate> startedOn();

    /** The day on which it ended, where that is remembered. */
    public abstract Optional<LocalDate> endedOn();

    @Value.Check
    protected void check() {
        Require.id("story.id", id());
        Require.notBlank("story.title", title());
        Require.that(
                title().lines().count() == 1,
                "story.title",
                title().lines().count() + " lines",
                "must be one line",
                "Move the rest into the situation.");
        situation().ifPresent(text -> Require.notBlank("story.situation", text));
        gap().ifPresent(text -> Require.notBlank("story.gap", text));
        options().forEach(text -> Require.notBlank("story.options", text));
        decision().ifPresent(text -> Require.notBlank("story.decision", text));
        pushback().ifPresent(text -> Require.notBlank("story.pushback", text));
        actions().forEach(text -> Require.notBlank("story.actions", text));
        lesson().ifPresent(text -> Require.notBlank("story.lesson", text));
        principles().forEach(id -> Require.id("story.principles", id));
        Require.distinct("story.principles", principles(), id -> id);
        if (startedOn().isPresent() && endedOn().isPresent()) {
            Require.that(
                    !endedOn().get().isBefore(startedOn().get()),
                    "story.endedOn",
                    endedOn().get(),
                    "must not be before startedOn (" + startedOn().get() + ")",
                    "Swap the two.");
        }
    }

    /**
     * Returns the story as it would be told: the parts that are written, each a paragraph, in the order of a telling. The
     * title is left out.
     */
    public String text() {
        List<String> parts = new ArrayList<>();
        situation().ifPresent(parts::add);
        gap().ifPresent(parts::add);
        parts.addAll(options());
        decision().ifPresent(parts::add);
        pushback().ifPresent(parts::add);
        parts.addAll(actions());
        result().ifPresent(result -> parts.add(result.sentence()));
        lesson().ifPresent(parts::add);
        return String.join("\n\n", parts);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Story} values. */
    public static final class Builder extends ImmutableStory.Builder {
        Builder() {}
    }
}
