package io.github.pmprep.model.compensation.vesting;

/**
 * How whole units are shared out over tranches when they do not divide evenly: the seven allocation types of the Open Cap
 * Table Format, in its spelling. Eighteen units in four equal tranches come to the numbers that each constant shows.
 *
 * <p>Where tranches are unequal the same rules hold: the cumulative rules round the exact number vested so far, the others
 * round every tranche down and hand out what is left, one unit a tranche or all to a single one.
 *
 * @since 0.1
 */
public enum Allocation {
    /** What is vested in all is rounded to the nearest unit, halves up: 5, 4, 5, 4. */
    CUMULATIVE_ROUNDING,
    /** What is vested in all is rounded down: 4, 5, 4, 5. */
    CUMULATIVE_ROUND_DOWN,
    /** The rest goes to the first tranches, one unit each: 5, 5, 4, 4. */
    FRONT_LOADED,
    /** The rest goes to the last tranches, one unit each: 4, 4, 5, 5. */
    BACK_LOADED,
    /** The whole rest goes to the first tranche: 6, 4, 4, 4. */
    FRONT_LOADED_TO_SINGLE_TRANCHE,
    /** The whole rest goes to the last tranche: 4, 4, 4, 6. */
    BACK_LOADED_TO_SINGLE_TRANCHE,
    /** Units are divided: 4.5, 4.5, 4.5, 4.5. */
    FRACTIONAL
}
