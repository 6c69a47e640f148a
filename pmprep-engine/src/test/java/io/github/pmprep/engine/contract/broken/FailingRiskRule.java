package io.github.pmprep.engine.contract.broken;

import io.github.pmprep.spi.RiskRule;
import java.util.List;

/** Has a risk rule that fails. */
public final class FailingRiskRule extends Good {

    @Override
    public List<RiskRule> riskRules() {
        return List.of(timeline -> {
            throw new IllegalStateException("no calendar");
        });
    }
}
