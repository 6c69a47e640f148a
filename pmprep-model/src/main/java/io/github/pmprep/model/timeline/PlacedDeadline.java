package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A deadline with its date.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlacedDeadline.class)
@JsonSerialize(as = ImmutablePlacedDeadline.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlacedDeadline.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlacedDeadline.class)
public abstract class PlacedDeadline {

    PlacedDeadline() {}

    /** The id of the stage that must end by then. */
    public abstract String stage();

    /** The last day. */
    public abstract LocalDate date();

    /** Where it comes from, in words. */
    public abstract String rule();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlacedDeadline} values. */
    public static final class Builder extends ImmutablePlacedDeadline.Builder {
        Builder() {}
    }
}
