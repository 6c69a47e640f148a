package io.github.pmprep.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule of the house, and the class that proves that it bites.
 *
 * @param name the rule in a sentence
 * @param rule the check
 * @param seed the simple name of a class under {@code io.github.pmprep.seeded} that breaks the rule
 */
record HouseRule(String name, ArchRule rule, String seed) {

    @Override
    public String toString() {
        return name;
    }
}
