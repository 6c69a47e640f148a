package io.github.pmprep.engine.stories.facts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Whether two facts measure one thing, and whether both can be true. */
final class Sameness {

    private static final BigDecimal ROUNDED = new BigDecimal("0.05");
    private static final BigDecimal TIME = new BigDecimal("0.09");
    private static final BigDecimal ABOUT = new BigDecimal("0.20");

    private Sameness() {}

    /** Returns whether two facts of two texts measure one thing and cannot both be true. */
    static boolean differ(Fact one, Fact other, List<Fact> ofOne, List<Fact> ofOther) {
        return one.unit().equals(other.unit())
                && one.role() == other.role()
                && !agree(one, other)
                && isOneThing(one, other, ofOne, ofOther)
                && isUnsaid(one, ofOther)
                && isUnsaid(other, ofOne);
    }

    /** A value that the other text gives too is no change of the fact, even where the words around it are others. */
    private static boolean isUnsaid(Fact fact, List<Fact> facts) {
        return facts.stream()
                .noneMatch(said -> said.unit().equals(fact.unit())
                        && said.role() == fact.role()
                        && (isTheValue(said, fact)
                                || agree(said, fact) && !Collections.disjoint(said.subject(), fact.subject())));
    }

    /** A bare count is no sign of its own: there may be a hundred of many things. */
    private static boolean isTheValue(Fact said, Fact fact) {
        return !fact.unit().equals(Figure.NO_UNIT) && said.value().compareTo(fact.value()) == 0;
    }

    private static boolean isOneThing(Fact one, Fact other, List<Fact> ofOne, List<Fact> ofOther) {
        if (one.subject().equals(other.subject())) {
            return !isCommon(one.subject()) || !Collections.disjoint(one.context(), other.context());
        }
        return !Collections.disjoint(one.subject(), other.subject()) && otherEndsAgree(one, other, ofOne, ofOther);
    }

    private static boolean isCommon(Set<String> subject) {
        return subject.stream().allMatch(Sayings::isCommon);
    }

    private static boolean otherEndsAgree(Fact one, Fact other, List<Fact> ofOne, List<Fact> ofOther) {
        return ofOne.stream()
                .anyMatch(end -> isOtherEnd(one, end)
                        && ofOther.stream()
                                .anyMatch(rival -> isOtherEnd(other, rival)
                                        && rival.role() == end.role()
                                        && rival.value().compareTo(end.value()) == 0));
    }

    private static boolean isOtherEnd(Fact fact, Fact end) {
        boolean change = fact.role() == Fact.Role.BEFORE && end.role() == Fact.Role.AFTER
                || fact.role() == Fact.Role.AFTER && end.role() == Fact.Role.BEFORE;
        return change && fact.sentence().equals(end.sentence()) && fact.unit().equals(end.unit());
    }

    private static boolean agree(Fact one, Fact other) {
        return covers(one, other.value()) || covers(other, one.value()) || isRounded(one, other);
    }

    private static boolean covers(Fact said, BigDecimal value) {
        return switch (said.hedge()) {
            case NONE -> said.value().compareTo(value) == 0;
            case ABOUT -> isWithin(said.value(), value, ABOUT);
            case OVER -> value.compareTo(said.value()) >= 0 || isWithin(said.value(), value, ROUNDED);
            case UNDER -> value.compareTo(said.value()) <= 0 || isWithin(said.value(), value, ROUNDED);
        };
    }

    /** Months and weeks do not add up, so that lengths of time may differ by a little more. */
    private static boolean isRounded(Fact one, Fact other) {
        boolean time = one.unit().equals("seconds");
        return time && isWithin(one.value(), other.value(), TIME)
                || digits(one.value()) != digits(other.value()) && isWithin(one.value(), other.value(), ROUNDED);
    }

    private static int digits(BigDecimal value) {
        return value.stripTrailingZeros().precision();
    }

    private static boolean isWithin(BigDecimal one, BigDecimal other, BigDecimal share) {
        return one.subtract(other).abs().compareTo(one.abs().max(other.abs()).multiply(share)) <= 0;
    }
}
