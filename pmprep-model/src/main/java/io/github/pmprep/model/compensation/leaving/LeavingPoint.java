package io.github.pmprep.model.compensation.leaving;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What leaving on one day leaves one with.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLeavingPoint.class)
@JsonSerialize(as = ImmutableLeavingPoint.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLeavingPoint.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLeavingPoint.class)
public abstract class LeavingPoint {

    LeavingPoint() {}

    /** The day on which employment ends. */
    @Value.Parameter
    public abstract LocalDate day();

    /** What has been received by then. */
    @Value.Parameter
    public abstract Money received();

    /** What is repaid of it. */
    @Value.Parameter
    public abstract Money repaid();

    /** Returns what stays. */
    public Money kept() {
        return received().minus(repaid());
    }

    /** Returns a point. */
    public static LeavingPoint of(LocalDate day, Money received, Money repaid) {
        return ImmutableLeavingPoint.of(day, received, repaid);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LeavingPoint} values. */
    public static final class Builder extends ImmutableLeavingPoint.Builder {
        Builder() {}
    }
}
