package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves the offer into the bands of a higher level, by hundredths of a percent from their low to their high ends. A part that is
 * above its place there already stays as it is, and so does one that the level has no band for.
 */
record LevelShift(Offer offer, Level level) implements Shift {

    private static final long STEPS = 10_000;

    @Override
    public long most() {
        return STEPS;
    }

    @Override
    public Offer moved(long steps) {
        Offer.Builder moved = Offer.builder().from(offer).level(level.id());
        Fraction into = Fraction.of(steps, STEPS);
        band(PayKind.BASE)
                .map(band -> place(band, into))
                .filter(base -> base.currency().equals(offer.base().currency()) && base.compareTo(offer.base()) > 0)
                .ifPresent(moved::base);
        band(PayKind.BONUS).flatMap(Band::lowOfBase).ifPresent(low -> {
            Fraction high = band(PayKind.BONUS).flatMap(Band::highOfBase).orElse(low);
            moved.bonuses(bonuses(low.plus(high.minus(low).times(into))));
        });
        band(PayKind.EQUITY).map(band -> place(band, into)).ifPresent(value -> moved.grants(grants(value)));
        return moved.build();
    }

    private Optional<Band> band(PayKind component) {
        return level.bands(component).stream().findFirst();
    }

    private static Money place(Band band, Fraction into) {
        Money low = band.low().orElseThrow();
        return low.plus(into.of(band.high().orElseThrow().minus(low), RoundingMode.HALF_UP));
    }

    private List<Bonus> bonuses(Fraction target) {
        List<Bonus> bonuses = new ArrayList<>(offer.bonuses());
        if (bonuses.isEmpty()) {
            bonuses.add(Bonus.builder().target(target).build());
        } else if (bonuses.get(0)
                .target()
                .filter(now -> now.compareTo(target) < 0)
                .isPresent()) {
            bonuses.set(
                    0,
                    Bonus.builder()
                            .from(bonuses.get(0))
                            .low(Optional.empty())
                            .high(Optional.empty())
                            .target(target)
                            .build());
        }
        return bonuses;
    }

    private List<Grant> grants(Money value) {
        List<Grant> grants = new ArrayList<>(offer.grants());
        if (grants.isEmpty()) {
            grants.add(Grant.ofValue(value));
        } else if (grants.get(0)
                .value()
                .filter(now -> now.currency().equals(value.currency()) && now.compareTo(value) < 0)
                .isPresent()) {
            grants.set(0, Grant.builder().from(grants.get(0)).value(value).build());
        }
        return grants;
    }

    @Override
    public String ask(long steps) {
        return level.name() + ", " + Fraction.of(steps, STEPS).percent() + " into its bands";
    }
}
