package io.github.pmprep.model.compensation.worth;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.money.Money;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an offer comes to in all when the share price is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWorthDistribution.class)
@JsonSerialize(as = ImmutableWorthDistribution.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWorthDistribution.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWorthDistribution.class)
public abstract class WorthDistribution {

    WorthDistribution() {}

    /** The expected total, by formula. */
    public abstract Money mean();

    /** Percentiles of the total: 5, 25, 50, 75 and 95. */
    public abstract List<Percentile> percentiles();

    /** How the percentiles were found. */
    public abstract Method method();

    /** The mean of the simulated totals, to be held against {@link #mean()}; the same where nothing was simulated. */
    public abstract Money simulatedMean();

    /** The standard error of {@link #simulatedMean()}; nothing where nothing was simulated. */
    public abstract Money standardError();

    /** The number of simulated paths; 0 where nothing was simulated. */
    public abstract int paths();

    /** Returns a percentile: 5, 25, 50, 75 or 95. */
    public Money percentile(int percent) {
        return percentiles().stream()
                .filter(percentile -> percentile.percent() == percent)
                .map(Percentile::total)
                .findFirst()
                .orElseThrow(() -> unknown(percent));
    }

    private static IllegalArgumentException unknown(int percent) {
        return new IllegalArgumentException(
                "percent (" + percent + ") must be one that was worked out. Choose one of 5, 25, 50, 75, 95.");
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link WorthDistribution} values. */
    public static final class Builder extends ImmutableWorthDistribution.Builder {
        Builder() {}
    }
}
