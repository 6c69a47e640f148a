package io.github.pmprep.engine.plugins;

import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.spi.Assessor;
import io.github.pmprep.spi.DebriefRule;
import io.github.pmprep.spi.RiskRule;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin does besides knowing a company.
 *
 * @param rules what counts in answers besides the library's own rules
 * @param assessor what judges answers, if the plugin does
 * @param riskRules what flags risks in plans
 * @param debriefRule what makes one verdict of all rounds, if the plugin does
 */
record Behaviour(
        RuleBook rules, Optional<Assessor> assessor, List<RiskRule> riskRules, Optional<DebriefRule> debriefRule) {

    static final Behaviour NONE =
            new Behaviour(RuleBook.builder().build(), Optional.empty(), List.of(), Optional.empty());

    Behaviour {
        riskRules = List.copyOf(riskRules);
    }

    boolean hasRules() {
        return !rules.rules().isEmpty() || !rules.measures().isEmpty();
    }
}
