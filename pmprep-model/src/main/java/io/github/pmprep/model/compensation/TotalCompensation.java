package io.github.pmprep.model.compensation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.pmprep.model.money.Money;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * What an offer comes to, year by year, with the ledger that proves it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTotalCompensation.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTotalCompensation.class)
public abstract class TotalCompensation {

    TotalCompensation() {}

    /** The years of employment, in order. */
    @Value.Parameter
    public abstract List<YearTotal> years();

    /** Everything together. */
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
        List<YearTotal> years = IntStream.rangeClosed(1, ledger.employmentYears())
                .mapToObj(year -> YearTotal.of(year, ledger.daysOfEmploymentYear(year), ledger.employmentYear(year)))
                .toList();
        return ImmutableTotalCompensation.of(years, ledger.all(), ledger.averagePerYear(), ledger);
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
