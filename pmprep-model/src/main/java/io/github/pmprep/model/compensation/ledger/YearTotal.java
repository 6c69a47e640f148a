package io.github.pmprep.model.compensation.ledger;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * What one year of employment comes to.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableYearTotal.class)
@JsonSerialize(as = ImmutableYearTotal.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableYearTotal.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableYearTotal.class)
public abstract class YearTotal {

    YearTotal() {}

    /** The year of employment, from 1. */
    @Value.Parameter
    public abstract int year();

    /** The first and the last day of the year. */
    @Value.Parameter
    public abstract Span days();

    /** What its days come to, part by part. */
    @Value.Parameter
    public abstract Breakdown pay();

    /** Returns the total of a year. */
    public static YearTotal of(int year, Span days, Breakdown pay) {
        return ImmutableYearTotal.of(year, days, pay);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link YearTotal} values. */
    public static final class Builder extends ImmutableYearTotal.Builder {
        Builder() {}
    }
}
