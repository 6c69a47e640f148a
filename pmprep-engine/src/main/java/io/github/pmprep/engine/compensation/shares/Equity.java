package io.github.pmprep.engine.compensation.shares;

import io.github.pmprep.engine.compensation.growth.Growth;
import io.github.pmprep.engine.compensation.ledger.Exposure;
import io.github.pmprep.model.compensation.worth.ShareDistribution;
import io.github.pmprep.model.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** What the equity of one offer comes to along one path of its share price. */
final class Equity {

    private final double[] times;
    private final double[] drifts;
    private final double volatility;
    private final double growth;
    private final int[] granted;
    private final int[] vests;
    private final double[] par;
    private final double[] strike;
    private final BrownianBridge bridge;
    private final double[] prices;

    Equity(List<Exposure> exposures, ShareDistribution distribution, double kept) {
        LocalDate origin = exposures.stream()
                .map(Exposure::granted)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        TreeSet<LocalDate> days = new TreeSet<>();
        exposures.forEach(exposure -> {
            days.add(exposure.granted());
            days.add(exposure.vests());
        });
        days.remove(origin);
        List<LocalDate> dates = List.copyOf(days);
        volatility = decimal(distribution.volatility());
        growth = 1 + decimal(distribution.yearlyGrowth());
        times = new double[dates.size()];
        drifts = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = decimal(Growth.years(origin, dates.get(i)));
            drifts[i] = (StrictMath.log(growth) - volatility * volatility / 2) * times[i];
        }
        int count = exposures.size();
        granted = new int[count];
        vests = new int[count];
        par = new double[count];
        strike = new double[count];
        for (int i = 0; i < count; i++) {
            Exposure exposure = exposures.get(i);
            granted[i] = dates.indexOf(exposure.granted());
            vests[i] = dates.indexOf(exposure.vests());
            par[i] = decimal(exposure.par()) * kept;
            strike[i] = decimal(exposure.strike()) * kept;
        }
        bridge = new BrownianBridge(times);
        prices = new double[times.length];
    }

    private static double decimal(Fraction number) {
        return (double) number.numerator() / number.denominator();
    }

    /** Returns the number of normal numbers that make a path. */
    int dimensions() {
        return times.length;
    }

    /** Returns whether the price on a single day decides everything, and more of it is always more. */
    boolean singleDay() {
        return times.length == 1;
    }

    boolean certain() {
        return times.length == 0 || volatility == 0;
    }

    /** Returns the worth along the path that some normal numbers make. */
    double along(double[] normals, int offset) {
        bridge.path(normals, offset, prices);
        for (int i = 0; i < prices.length; i++) {
            prices[i] = Exponential.of(drifts[i] + volatility * prices[i]);
        }
        double sum = 0;
        for (int i = 0; i < par.length; i++) {
            double price = vests[i] < 0 ? 1 : prices[vests[i]];
            if (granted[i] >= 0) {
                price /= prices[granted[i]];
            }
            sum += Math.max(par[i] * price - strike[i], 0);
        }
        return sum;
    }

    /** Returns the expected worth: the forward price, or the undiscounted formula of Black and Scholes above a strike. */
    double mean() {
        double sum = 0;
        for (int i = 0; i < par.length; i++) {
            double time = time(vests[i]) - time(granted[i]);
            double forward = par[i] * StrictMath.pow(growth, time);
            double deviation = volatility * Math.sqrt(time);
            if (strike[i] == 0) {
                sum += forward;
            } else if (deviation == 0 || forward == 0) {
                sum += Math.max(forward - strike[i], 0);
            } else {
                double d = StrictMath.log(forward / strike[i]) / deviation + deviation / 2;
                sum += forward * Normal.below(d) - strike[i] * Normal.below(d - deviation);
            }
        }
        return sum;
    }

    private double time(int date) {
        return date < 0 ? 0 : times[date];
    }
}
