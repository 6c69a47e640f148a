package io.github.pmprep.model.compensation.leaving;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Rule;
import io.github.pmprep.model.money.Money;
import org.immutables.value.Value;

/**
 * What is repaid of one payment.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRepayment.class)
@JsonSerialize(as = ImmutableRepayment.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRepayment.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRepayment.class)
public abstract class Repayment {

    Repayment() {}

    /** The line of the payment. */
    @Value.Parameter
    public abstract LedgerLine line();

    /** The amount that is repaid. */
    @Value.Parameter
    public abstract Money amount();

    /** How it was worked out, in words. */
    @Value.Parameter
    public abstract Rule rule();

    /** Returns a repayment. */
    public static Repayment of(LedgerLine line, Money amount, Rule rule) {
        return ImmutableRepayment.of(line, amount, rule);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Repayment} values. */
    public static final class Builder extends ImmutableRepayment.Builder {
        Builder() {}
    }
}
