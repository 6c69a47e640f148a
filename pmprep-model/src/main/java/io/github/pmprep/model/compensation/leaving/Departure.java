package io.github.pmprep.model.compensation.leaving;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.ledger.Breakdown;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one keeps, repays and loses when employment ends on a day.
 *
 * <p>That day is still worked: what is paid or vests on it is received. Base and benefits are received up to it by days; a
 * bonus, a payment or a tranche of a later day is lost.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDeparture.class)
@JsonSerialize(as = ImmutableDeparture.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableDeparture.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableDeparture.class)
public abstract class Departure {

    Departure() {}

    /** The day on which employment ends. */
    @Value.Parameter
    public abstract LocalDate day();

    /** What has been received by then, before anything is repaid. */
    @Value.Parameter
    public abstract Breakdown received();

    /** What is lost of what the offer still held, as far as it is looked at. */
    @Value.Parameter
    public abstract Breakdown lost();

    /** The units that do not vest any more. */
    @Value.Parameter
    public abstract Fraction unitsLost();

    /** What is repaid, payment by payment, in order of their dates. */
    @Value.Parameter
    public abstract List<Repayment> repayments();

    /** Returns what is repaid in all, of payments that count and of payments that are listed only. */
    public Money repaid() {
        Money sum = received().base().zero();
        for (Repayment repayment : repayments()) {
            sum = sum.plus(repayment.amount());
        }
        return sum;
    }

    /** Returns what has been received, with what is listed only left out, less all that is repaid. */
    public Money kept() {
        return received().total().minus(repaid());
    }

    /** Returns a departure. */
    public static Departure of(
            LocalDate day, Breakdown received, Breakdown lost, Fraction unitsLost, List<Repayment> repayments) {
        return ImmutableDeparture.of(day, received, lost, unitsLost, repayments);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Departure} values. */
    public static final class Builder extends ImmutableDeparture.Builder {
        Builder() {}
    }
}
