package io.github.pmprep.engine.compensation.shares;

import io.github.pmprep.engine.compensation.ledger.Exposure;
import io.github.pmprep.model.compensation.ledger.Ledger;
import io.github.pmprep.model.compensation.worth.Chance;
import io.github.pmprep.model.compensation.worth.Method;
import io.github.pmprep.model.compensation.worth.Percentile;
import io.github.pmprep.model.compensation.worth.ShareDistribution;
import io.github.pmprep.model.compensation.worth.WorthDistribution;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** What one offer comes to in all when its share price is not known. */
public final class ShareOutcomes {

    private static final int[] PERCENTS = {5, 25, 50, 75, 95};

    /** Samples of their own tell how far the mean of all of them may be off. */
    private static final int SAMPLES = 8;

    private final Currency currency;
    private final long certain;
    private final Equity equity;
    private final ShareDistribution distribution;

    /**
     * Creates the outcomes of an offer.
     *
     * @param ledger the offer unfolded, at whatever share price
     * @param exposures what its equity makes of the price
     * @param haircut what is taken off the worth of its shares
     */
    public ShareOutcomes(Ledger ledger, List<Exposure> exposures, ShareDistribution distribution, Fraction haircut) {
        this.currency = ledger.currency();
        this.certain = ledger.total().minus(ledger.all().equity()).minorUnits();
        this.distribution = distribution;
        Fraction kept = Fraction.ONE.minus(haircut);
        this.equity = new Equity(exposures, distribution, (double) kept.numerator() / kept.denominator());
    }

    /** Returns the distribution of the total. */
    public WorthDistribution total() {
        Money mean = money(certain + equity.mean());
        WorthDistribution.Builder worth = WorthDistribution.builder().mean(mean);
        if (equity.certain() || equity.singleDay()) {
            for (int percent : PERCENTS) {
                worth.addPercentiles(Percentile.of(percent, money(atQuantile(percent / 100.0))));
            }
            return worth.method(Method.CLOSED_FORM)
                    .simulatedMean(mean)
                    .standardError(mean.zero())
                    .paths(0)
                    .build();
        }
        double[] totals = new double[distribution.paths()];
        double[] means = new double[SAMPLES];
        int each = totals.length / SAMPLES;
        double[] normals = new double[equity.dimensions()];
        for (int sample = 0; sample < SAMPLES; sample++) {
            Sobol points = new Sobol(normals.length, distribution.seed() * SAMPLES + sample);
            double sum = 0;
            for (int i = 0; i < each; i++) {
                points.next(normals);
                double total = certain + equity.along(normals, 0);
                totals[sample * each + i] = total;
                sum += total;
            }
            means[sample] = sum / each;
        }
        Arrays.sort(totals);
        for (int percent : PERCENTS) {
            int rank = (int) Math.ceil(totals.length * (percent / 100.0)) - 1;
            worth.addPercentiles(Percentile.of(percent, money(totals[rank])));
        }
        return worth.method(Method.SIMULATION)
                .simulatedMean(money(Samples.mean(means)))
                .standardError(money(Samples.standardError(means)))
                .paths(totals.length)
                .build();
    }

    private double atQuantile(double chance) {
        double[] normals = new double[equity.dimensions()];
        Arrays.fill(normals, Normal.quantile(chance));
        return certain + equity.along(normals, 0);
    }

    private Money money(double minorUnits) {
        return Money.ofMinor(currency, StrictMath.round(minorUnits));
    }

    /** Returns the chance that this offer comes to more than another one in the same currency. */
    public Chance beats(ShareOutcomes other) {
        if (equity.certain() && other.equity.certain()) {
            return chance(won(atQuantile(0.5), other.atQuantile(0.5)), 0, Method.CLOSED_FORM);
        }
        if (other.equity.certain() && equity.singleDay()) {
            return chance(1 - below(other.atQuantile(0.5)), 0, Method.CLOSED_FORM);
        }
        if (equity.certain() && other.equity.singleDay()) {
            return chance(other.below(atQuantile(0.5)), 0, Method.CLOSED_FORM);
        }
        if (equity.singleDay() && other.equity.singleDay()) {
            return chance(
                    Quadrature.overNormal(z -> other.below(certain + equity.along(new double[] {z}, 0))),
                    0,
                    Method.QUADRATURE);
        }
        return simulated(other);
    }

    /** Returns the chance that the total is below some amount; the amounts that are reached with no chance count half. */
    private double below(double amount) {
        return Quadrature.crossing(z -> certain + equity.along(new double[] {z}, 0), amount);
    }

    private Chance simulated(ShareOutcomes other) {
        double[] shares = new double[SAMPLES];
        int each = Math.max(distribution.paths(), other.distribution.paths()) / SAMPLES;
        int own = equity.dimensions();
        double[] normals = new double[own + other.equity.dimensions()];
        for (int sample = 0; sample < SAMPLES; sample++) {
            long seed = (distribution.seed() * 31 + other.distribution.seed()) * SAMPLES + sample;
            Sobol points = new Sobol(normals.length, seed);
            double sum = 0;
            for (int i = 0; i < each; i++) {
                points.next(normals);
                sum += won(certain + equity.along(normals, 0), other.certain + other.equity.along(normals, own));
            }
            shares[sample] = sum / each;
        }
        return chance(Samples.mean(shares), Samples.standardError(shares), Method.SIMULATION);
    }

    private static double won(double mine, double other) {
        return mine > other ? 1 : mine == other ? 0.5 : 0;
    }

    private static Chance chance(double chance, double standardError, Method method) {
        return Chance.of(decimal(chance), decimal(standardError), method);
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
    }
}
