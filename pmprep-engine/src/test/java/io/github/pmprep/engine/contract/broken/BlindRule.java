package io.github.pmprep.engine.contract.broken;

import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;

/** Has a rule that does not find what its examples mark. */
public final class BlindRule extends Good {

    @Override
    public RuleBook rules() {
        return RuleBook.builder()
                .addRules(Rule.builder()
                        .id("acme.brakes")
                        .criterion("brakes")
                        .polarity(Polarity.SIGNAL)
                        .reason("Thinks of brakes.")
                        .addPatterns("take brakes off")
                        .points(7)
                        .addStrong("I would «put brakes on» every skate.", "We «put brakes on» all of them last year.")
                        .addWeak("It has no brake at all, sadly.", "They broke it on the first day.")
                        .build())
                .build();
    }
}
