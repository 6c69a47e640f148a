package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.Debriefs;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.debrief.DebriefOutcome;
import io.github.pmprep.model.debrief.NotDecided;
import io.github.pmprep.model.debrief.RaterAgreement;
import io.github.pmprep.model.debrief.Rating;
import io.github.pmprep.model.debrief.RoundGrade;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.spi.DebriefRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * Decides by the rule of the company's plugin where it has one, and by the company's data otherwise. A plugin's verdict is
 * checked, and where it fails the failure is the answer.
 */
public final class GuardedDebriefs implements Debriefs {

    private final Debriefs own;
    private final Function<DebriefRule, Debriefs> deciding;
    private final Loaded loaded;
    private final Guard guard;

    /**
     * Creates a room that asks plugins first.
     *
     * @param own what decides by data
     * @param deciding what decides by the rule of a plugin
     */
    public GuardedDebriefs(Debriefs own, Function<DebriefRule, Debriefs> deciding, Loaded loaded) {
        this.own = own;
        this.deciding = deciding;
        this.loaded = loaded;
        this.guard = new Guard(loaded.limit());
    }

    @Override
    public DebriefOutcome debrief(Company company, List<RoundResult> rounds) {
        Optional<DebriefRule> rule = loaded.behaviour(company.id()).debriefRule();
        if (rule.isEmpty()) {
            return own.debrief(company, rounds);
        }
        try {
            return deciding.apply((facts, grades) -> checked(rule.get(), facts, grades))
                    .debrief(company, rounds);
        } catch (RuleFailed e) {
            String message = "Plugin '" + company.id() + "' failed: its debrief rule " + e.failure + ".";
            LoggerFactory.getLogger(GuardedDebriefs.class).warn("{}", message);
            return NotDecided.builder()
                    .reason(NotDecided.Reason.PLUGIN_FAILED)
                    .message(message)
                    .build();
        }
    }

    private Verdict checked(DebriefRule rule, Company company, List<RoundGrade> grades) {
        Attempt<Verdict> attempt = guard.call(() -> rule.decide(company, grades));
        if (attempt.failure().isPresent()) {
            throw new RuleFailed(attempt.failure().get());
        }
        Verdict verdict = attempt.value().orElseThrow();
        if (!company.verdictScale().verdicts().contains(verdict)) {
            throw new RuleFailed("returned the verdict " + verdict.id() + ", which is not one of the company's scale");
        }
        return verdict;
    }

    @Override
    public RaterAgreement agreement(int grades, List<Rating> ratings) {
        return own.agreement(grades, ratings);
    }

    /** Ends a debrief whose rule does not work. */
    private static final class RuleFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String failure;

        RuleFailed(String failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
