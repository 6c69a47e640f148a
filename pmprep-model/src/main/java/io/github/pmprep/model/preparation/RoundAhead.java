package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.question.QuestionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A round to prepare for.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRoundAhead.class)
@JsonSerialize(as = ImmutableRoundAhead.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRoundAhead.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRoundAhead.class)
public abstract class RoundAhead {

    RoundAhead() {}

    /** The id of the round. */
    public abstract String id();

    /** The name for people. */
    public abstract String name();

    /** When it starts; all work for it ends by then. */
    public abstract Instant start();

    /** When it ends; if that is not known it counts as an hour long. Nothing is planned while it lasts. */
    public abstract Optional<Instant> end();

    /** The kinds of question that it asks. */
    public abstract List<QuestionKind> questionKinds();

    /** The ids of the principles that it tests. */
    public abstract List<String> principles();

    @Value.Check
    protected void check() {
        Require.id("roundAhead.id", id());
        Require.notBlank("roundAhead.name", name());
        end().ifPresent(end -> Require.that(
                end.isAfter(start()),
                "roundAhead.end",
                end,
                "must be after the start (" + start() + ")",
                "Swap the two."));
    }

    /** Returns a round of a loop that starts at a moment. */
    public static RoundAhead of(Round round, Instant start) {
        return builder()
                .id(round.id())
                .name(round.name())
                .start(start)
                .questionKinds(round.questionKinds())
                .principles(round.principles())
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RoundAhead} values. */
    public static final class Builder extends ImmutableRoundAhead.Builder {
        Builder() {}
    }
}
