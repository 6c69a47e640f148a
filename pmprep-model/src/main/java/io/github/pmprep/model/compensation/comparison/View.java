package io.github.pmprep.model.compensation.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.compensation.worth.Discounting;
import io.github.pmprep.model.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The view from which offers are compared.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableView.class)
@JsonSerialize(as = ImmutableView.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableView.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableView.class)
public abstract class View {

    View() {}

    /** What they are held against each other by. */
    @Value.Default
    public Measure measure() {
        return Measure.TOTAL;
    }

    /** The number of first years, for {@link Measure#FIRST_YEARS} and nothing else. */
    public abstract Optional<Integer> years();

    /** How later money is discounted, for {@link Measure#PRESENT_VALUE} and nothing else. */
    public abstract Optional<Discounting> discounting();

    /** The months that are looked at; absent if every offer says the same itself. */
    public abstract Optional<Integer> horizonMonths();

    @Value.Check
    protected void check() {
        Require.that(
                years().isPresent() == (measure() == Measure.FIRST_YEARS),
                "view.years",
                years().map(String::valueOf).orElse("absent"),
                "must be given for first-years and for nothing else",
                "Give the number of first years, or choose another measure.");
        years().ifPresent(years ->
                Require.that(years >= 1, "view.years", years, "must be at least 1", "Give the number of first years."));
        Require.that(
                discounting().isPresent() == (measure() == Measure.PRESENT_VALUE),
                "view.discounting",
                discounting().map(Discounting::toString).orElse("absent"),
                "must be given for present-value and for nothing else",
                "Give rate, compounding and timing, or choose another measure.");
    }

    /** Returns the view of the total. */
    public static View ofTotal() {
        return builder().build();
    }

    /** Returns the view of the first years. */
    public static View ofFirstYears(int years) {
        return builder().measure(Measure.FIRST_YEARS).years(years).build();
    }

    /** Returns the view of what everything is worth on the first day. */
    public static View ofPresentValue(Discounting discounting) {
        return builder().measure(Measure.PRESENT_VALUE).discounting(discounting).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link View} values. */
    public static final class Builder extends ImmutableView.Builder {
        Builder() {}
    }
}
