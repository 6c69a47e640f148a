package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.pmprep.model.money.Money;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What some days come to, part by part.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBreakdown.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableBreakdown.class)
public abstract class Breakdown {

    Breakdown() {}

    /** The base. */
    @Value.Parameter
    public abstract Money base();

    /** The bonuses. */
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
        long[] sums = new long[PayKind.values().length + 1];
        for (LedgerLine line : lines) {
            if (chosen.test(line)) {
                int slot = line.counted() ? line.kind().ordinal() : sums.length - 1;
                sums[slot] = Math.addExact(sums[slot], line.amount().minorUnits());
            }
        }
        Money[] parts = new Money[sums.length];
        for (int i = 0; i < sums.length; i++) {
            parts[i] = Money.ofMinor(nothing.currency(), sums[i]);
        }
        return ImmutableBreakdown.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
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
