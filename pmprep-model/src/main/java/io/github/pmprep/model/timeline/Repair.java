package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * A change that makes an impossible request possible, tried by the planner.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRepair.class)
@JsonSerialize(as = ImmutableRepair.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRepair.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRepair.class)
public abstract class Repair {

    Repair() {}

    /** The change, in words. */
    public abstract String words();

    /** What it costs, in words. */
    public abstract String price();

    /** The price as a number, only to compare the repairs of one answer; smaller is cheaper. */
    public abstract int rank();

    /** What the company may read badly in the plan that it leads to. */
    public abstract List<RiskFlag> flags();

    /** The changed request; planning it succeeds. */
    public abstract LoopRequest request();

    /** The plan that it leads to. */
    public abstract Timeline timeline();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Repair} values. */
    public static final class Builder extends ImmutableRepair.Builder {
        Builder() {}
    }
}
