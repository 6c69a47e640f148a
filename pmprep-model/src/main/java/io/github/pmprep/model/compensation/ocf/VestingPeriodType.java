package io.github.pmprep.model.compensation.ocf;

/**
 * What a vesting period counts, in the spelling of the Open Cap Table Format.
 *
 * @since 0.1
 */
public enum VestingPeriodType {
    /** Days. */
    DAYS,
    /** Calendar months. */
    MONTHS
}
