package io.github.pmprep.model.forecast;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * What somebody saw a stage take, in place of the published ranges.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStageLog.class)
@JsonSerialize(as = ImmutableStageLog.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStageLog.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStageLog.class)
public abstract class StageLog {

    StageLog() {}

    /** The id of the stage. */
    public abstract String stage();

    /** The calendar days from the end of the stage before, or the outreach, to the end of this one; each is taken as equally likely. */
    public abstract List<Integer> days();

    @Value.Check
    protected void check() {

        Require.id("stageLog.stage", stage());
        Require.notEmpty("stageLog.days", days(), "Leave the log out if there is none.");
        days().forEach(count -> Require.notNegative("stageLog.days", count, "Give 0 for the same day."));
    }

    /** Returns the log of a stage. */
    public static StageLog of(String stage, int... days) {
        return builder().stage(stage).addDays(days).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StageLog} values. */
    public static final class Builder extends ImmutableStageLog.Builder {
        Builder() {}
    }
}
