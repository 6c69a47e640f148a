package io.github.pmprep.engine.plugins;

import io.github.pmprep.spi.Assessor;
import io.github.pmprep.spi.RiskRule;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin does besides knowing a company.
 *
 * @param assessor what judges answers, if the plugin does
 * @param riskRules what flags risks in plans
 */
record Behaviour(Optional<Assessor> assessor, List<RiskRule> riskRules) {

    static final Behaviour NONE = new Behaviour(Optional.empty(), List.of());

    Behaviour {
        riskRules = List.copyOf(riskRules);
    }
}
