package io.github.pmprep.engine.contract.broken;

import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import java.util.concurrent.atomic.AtomicInteger;

/** Has a rule that gives its reason in other words at every call. */
public final class RestlessRules extends Good {

    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public RuleBook rules() {
        return RuleBook.builder()
                .addRules(Rule.builder()
                        .id("acme.brakes")
                        .criterion("brakes")
                        .polarity(Polarity.SIGNAL)
                        .reason("Thinks of brake " + calls.incrementAndGet() + '.')
                        .addPatterns("put brakes on")
                        .points(7)
                        .addStrong("I would «put brakes on» every skate.", "We «put brakes on» all of them last year.")
                        .addWeak("It has no brake at all, sadly.", "They broke it on the first day.")
                        .build())
                .build();
    }
}
