package io.github.pmprep.model.compensation.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an offer comes to, year by year, with the ledger that proves it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTotalCompensation.class)
@JsonSerialize(as = ImmutableTotalCompensation.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTotalCompensation.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTotalCompensation.class)
public abstract class TotalCompensation {

    TotalCompensation() {}

    /** The years of employment, in order. */
    @Value.Parameter
    public abstract List<YearTotal> years();

    /** What all years come to together. */
    @Value.Parameter
    public abstract Breakdown all();

    /** The total for an average year, rounded half up to whole minor units. */
    @Value.Parameter
    public abstract Money averagePerYear();

    /** The dated lines that the totals are made of. */
    @Value.Parameter
    public abstract Ledger ledger();

    /** Returns the sum of all years. */
    public Money total() {
        return all().total();
    }

    /** Returns the totals of a ledger. */
    public static TotalCompensation of(Ledger ledger) {
        List<Breakdown> parts = ledger.byEmploymentYear();
        List<YearTotal> years = new ArrayList<>(parts.size());
        Breakdown all = Breakdown.of(List.of(), Money.ofMinor(ledger.currency(), 0));
        for (int year = 1; year <= parts.size(); year++) {
            years.add(YearTotal.of(year, ledger.daysOfEmploymentYear(year), parts.get(year - 1)));
            all = all.plus(parts.get(year - 1));
        }
        return ImmutableTotalCompensation.of(years, all, ledger.averagePerYear(all.total()), ledger);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TotalCompensation} values. */
    public static final class Builder extends ImmutableTotalCompensation.Builder {
        Builder() {}
    }
}
