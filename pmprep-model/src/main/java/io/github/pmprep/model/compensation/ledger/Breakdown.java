package io.github.pmprep.model.compensation.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.money.Money;
import java.util.Currency;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What some days come to, part by part.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBreakdown.class)
@JsonSerialize(as = ImmutableBreakdown.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBreakdown.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableBreakdown.class)
public abstract class Breakdown {

    Breakdown() {}

    /** The base salary for these days. */
    @Value.Parameter
    public abstract Money base();

    /** The bonuses that are paid on these days. */
    @Value.Parameter
    public abstract Money bonus();

    /** The sign-on bonus. */
    @Value.Parameter
    public abstract Money signOn();

    /** The equity that vests. */
    @Value.Parameter
    public abstract Money equity();

    /** The money for moving, as far as it counts. */
    @Value.Parameter
    public abstract Money relocation();

    /** Everything else that counts. */
    @Value.Parameter
    public abstract Money other();

    /** What is listed only, and in none of the parts above. */
    @Value.Parameter
    public abstract Money listedOnly();

    /** Returns the sum of all parts that count. */
    public Money total() {
        return base().plus(bonus())
                .plus(signOn())
                .plus(equity())
                .plus(relocation())
                .plus(other());
    }

    /** Returns the sum with another breakdown, part by part. */
    public Breakdown plus(Breakdown other) {
        return ImmutableBreakdown.of(
                base().plus(other.base()),
                bonus().plus(other.bonus()),
                signOn().plus(other.signOn()),
                equity().plus(other.equity()),
                relocation().plus(other.relocation()),
                other().plus(other.other()),
                listedOnly().plus(other.listedOnly()));
    }

    /** Returns the difference to another breakdown, part by part. */
    public Breakdown minus(Breakdown other) {
        return ImmutableBreakdown.of(
                base().minus(other.base()),
                bonus().minus(other.bonus()),
                signOn().minus(other.signOn()),
                equity().minus(other.equity()),
                relocation().minus(other.relocation()),
                other().minus(other.other()),
                listedOnly().minus(other.listedOnly()));
    }

    /** Returns one part. */
    public Money part(PayKind kind) {
        return switch (kind) {
            case BASE -> base();
            case BONUS -> bonus();
            case SIGN_ON -> signOn();
            case EQUITY -> equity();
            case RELOCATION -> relocation();
            case OTHER -> other();
        };
    }

    /**
     * Returns the sums of some lines.
     *
     * @param nothing no money, in the currency of the lines
     */
    public static Breakdown of(Iterable<LedgerLine> lines, Money nothing) {
        return of(lines, nothing, line -> true);
    }

    static Breakdown of(Iterable<LedgerLine> lines, Money nothing, Predicate<LedgerLine> chosen) {
        Sums sums = new Sums();
        for (LedgerLine line : lines) {
            if (chosen.test(line)) {
                sums.add(line);
            }
        }
        return sums.breakdown(nothing.currency());
    }

    /** Adds lines up, part by part. */
    static final class Sums {

        private static final int LISTED_ONLY = PayKind.values().length;

        private final long[] parts = new long[LISTED_ONLY + 1];

        void add(LedgerLine line) {
            int part = line.counted() ? line.kind().ordinal() : LISTED_ONLY;
            parts[part] = Math.addExact(parts[part], line.amount().minorUnits());
        }

        Breakdown breakdown(Currency currency) {
            return ImmutableBreakdown.of(
                    part(currency, PayKind.BASE),
                    part(currency, PayKind.BONUS),
                    part(currency, PayKind.SIGN_ON),
                    part(currency, PayKind.EQUITY),
                    part(currency, PayKind.RELOCATION),
                    part(currency, PayKind.OTHER),
                    Money.ofMinor(currency, parts[LISTED_ONLY]));
        }

        private Money part(Currency currency, PayKind kind) {
            return Money.ofMinor(currency, parts[kind.ordinal()]);
        }
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Breakdown} values. */
    public static final class Builder extends ImmutableBreakdown.Builder {
        Builder() {}
    }
}
