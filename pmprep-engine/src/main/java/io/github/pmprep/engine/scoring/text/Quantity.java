package io.github.pmprep.engine.scoring.text;

import java.util.Locale;

/** What a number counts. */
public enum Quantity {
    /** A share, in per cent or points. */
    PERCENT,
    /** An amount of money. */
    MONEY,
    /** A length of time. */
    DURATION,
    /** A multiple: 3x, four times. */
    RATIO,
    /** Anything else that is counted. */
    COUNT,
    /** A calendar year, which measures nothing. */
    YEAR;

    /** The bits of every kind but years. */
    public static final int MEASURING = PERCENT.bit() | MONEY.bit() | DURATION.bit() | RATIO.bit() | COUNT.bit();

    /** Returns the bit that stands for the kind in a set of kinds. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Returns the kind as patterns write it, such as {@code percent}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
