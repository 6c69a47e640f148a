package io.github.pmprep.model.forecast;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A stage that has ended.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStageEnd.class)
@JsonSerialize(as = ImmutableStageEnd.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStageEnd.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStageEnd.class)
public abstract class StageEnd {

    StageEnd() {}

    /** The id of the stage. */
    public abstract String stage();

    /** Its last day. */
    public abstract LocalDate lastDay();

    @Value.Check
    protected void check() {

        Require.id("stageEnd.stage", stage());
    }

    /** Returns the end of a stage. */
    public static StageEnd of(String stage, LocalDate lastDay) {
        return builder().stage(stage).lastDay(lastDay).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StageEnd} values. */
    public static final class Builder extends ImmutableStageEnd.Builder {
        Builder() {}
    }
}
