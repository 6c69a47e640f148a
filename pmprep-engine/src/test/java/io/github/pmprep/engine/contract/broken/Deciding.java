package io.github.pmprep.engine.contract.broken;

import io.github.pmprep.spi.DebriefRule;
import java.util.Optional;

/** Decides on all rounds by a rule that a test gives it. */
public final class Deciding extends Good {

    private final DebriefRule rule;

    /** Creates the plugin. */
    public Deciding(DebriefRule rule) {
        this.rule = rule;
    }

    @Override
    public Optional<DebriefRule> debriefRule() {
        return Optional.of(rule);
    }
}
