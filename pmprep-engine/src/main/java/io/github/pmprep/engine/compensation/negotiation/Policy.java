package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.BonusOutcome;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.negotiation.Lever;
import io.github.pmprep.model.compensation.negotiation.LeverRule;
import io.github.pmprep.model.compensation.negotiation.Movement;
import io.github.pmprep.model.compensation.negotiation.NegotiationPolicy;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What a company lets be moved in an offer. Where nothing is known of its policy, everything but the level moves freely. */
final class Policy {

    private final Optional<NegotiationPolicy> known;
    private final Optional<Company> company;

    Policy(Optional<NegotiationPolicy> known, Optional<Company> company) {
        this.known = known.or(() -> company.flatMap(Company::negotiation));
        this.company = company;
    }

    Optional<NegotiationPolicy> known() {
        return known;
    }

    /** Returns the levers that may be mixed, the one that moves most readily first. */
    List<Lever> order() {
        return known.map(policy -> policy.levers().stream()
                        .map(LeverRule::lever)
                        .filter(lever -> lever != Lever.LEVEL)
                        .toList())
                .orElse(List.of(Lever.EQUITY, Lever.SIGN_ON, Lever.BONUS, Lever.BASE));
    }

    /** Returns why a lever does not move at all, if it does not. */
    Optional<String> forbids(Lever lever) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<LeverRule> rule = known.get().rule(lever);
        if (rule.isEmpty()) {
            return Optional.of("The policy has no rule for " + lever + ", so it does not move.");
        }
        return rule.filter(fixed -> fixed.movement() == Movement.FIXED).map(LeverRule::reason);
    }

    String reason(Lever lever) {
        return known.flatMap(policy -> policy.rule(lever))
                .map(LeverRule::reason)
                .orElse("Nothing is known of the policy of the company; ask whether " + lever + " moves.");
    }

    /** Returns the years that a sign-on payment may fill; the first if the policy does not say. */
    List<Integer> signOnYears() {
        List<Integer> years = known.flatMap(policy -> policy.rule(Lever.SIGN_ON))
                .map(LeverRule::years)
                .orElse(List.of());
        return years.isEmpty() ? List.of(1) : years;
    }

    Optional<Level> level(Offer offer) {
        return company.flatMap(known -> offer.level().flatMap(known::level));
    }

    /** Returns the level above that of the offer, where the company has one with bands. */
    Optional<Level> nextLevel(Offer offer) {
        if (company.isEmpty() || level(offer).isEmpty()) {
            return Optional.empty();
        }
        List<Level> levels = company.get().levels();
        int above = levels.indexOf(level(offer).get()) + 1;
        return above < levels.size() && !levels.get(above).bands().isEmpty()
                ? Optional.of(levels.get(above))
                : Optional.empty();
    }

    /** Returns a lever of an offer, with the end that policy sets to it. */
    Shift shift(Lever lever, Offer offer) {
        return switch (lever) {
            case BASE -> new BaseShift(offer, most(lever, offer, offer.base()));
            case BONUS -> new BonusShift(offer, mostBonus(offer));
            case EQUITY -> new EquityShift(offer, mostEquity(offer));
            case SIGN_ON -> signOn(offer, signOnYears().get(0));
            case LEVEL -> new LevelShift(offer, nextLevel(offer).orElseThrow());
        };
    }

    Shift signOn(Offer offer, int year) {
        return new SignOnShift(offer, year, most(Lever.SIGN_ON, offer, Money.ofMinor(offer.currency(), 0)));
    }

    private long mostEquity(Offer offer) {
        if (offer.grants().isEmpty()) {
            return most(Lever.EQUITY, offer, Money.ofMinor(offer.currency(), 0));
        }
        Grant first = offer.grants().get(0);
        if (first.value().isPresent()) {
            return most(Lever.EQUITY, offer, first.value().get());
        }
        Money now = first.price().orElseThrow().times(first.units().orElseThrow(), RoundingMode.HALF_UP);
        long left = most(Lever.EQUITY, offer, now);
        return left == Long.MAX_VALUE
                ? left
                : Fraction.of(left).dividedBy(first.price().get().minorUnits()).of(1, RoundingMode.DOWN);
    }

    private long mostBonus(Offer offer) {
        if (!offer.bonuses().isEmpty() && offer.bonuses().get(0).amount().isPresent()) {
            return Long.MAX_VALUE;
        }
        Fraction now = offer.bonuses().isEmpty()
                ? Fraction.ZERO
                : offer.bonuses().get(0).ofBase(BonusOutcome.HIGH).orElseThrow();
        Fraction end = withinBand(Lever.BONUS)
                ? lowestHigh(offer, PayKind.BONUS).flatMap(Band::highOfBase).orElse(BonusShift.HIGHEST)
                : BonusShift.HIGHEST;
        return Math.max(0, end.minus(now).of(BonusShift.STEPS_PER_ONE, RoundingMode.DOWN));
    }

    private long most(Lever lever, Offer offer, Money now) {
        long most = known.flatMap(policy -> policy.rule(lever))
                .flatMap(LeverRule::atMost)
                .map(end -> Math.max(0, end.minus(now).minorUnits()))
                .orElse(Long.MAX_VALUE);
        if (!withinBand(lever)) {
            return most;
        }
        PayKind component = switch (lever) {
            case BASE -> PayKind.BASE;
            case BONUS -> PayKind.BONUS;
            case EQUITY -> PayKind.EQUITY;
            default -> PayKind.SIGN_ON;
        };
        return lowestHigh(offer, component)
                .flatMap(Band::high)
                .map(high -> Math.min(most, Math.max(0, high.minus(now).minorUnits())))
                .orElse(most);
    }

    private boolean withinBand(Lever lever) {
        return known.flatMap(policy -> policy.rule(lever))
                .filter(rule -> rule.movement() == Movement.WITHIN_BAND)
                .isPresent();
    }

    /** Where sources disagree the band with the lowest high end binds: an ask that all of them allow. */
    private Optional<Band> lowestHigh(Offer offer, PayKind component) {
        List<Band> bands = level(offer).map(level -> level.bands(component)).orElse(List.of());
        Optional<Band> lowest = Optional.empty();
        for (Band band : bands) {
            if (lowest.isEmpty() || below(band, lowest.get())) {
                lowest = Optional.of(band);
            }
        }
        return lowest;
    }

    private static boolean below(Band band, Band other) {
        return band.high().isPresent() && other.high().isPresent()
                ? band.high().get().compareTo(other.high().get()) < 0
                : band.highOfBase()
                                .orElse(Fraction.ZERO)
                                .compareTo(other.highOfBase().orElse(Fraction.ZERO))
                        < 0;
    }
}
