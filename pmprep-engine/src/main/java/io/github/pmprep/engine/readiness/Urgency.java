package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.loop.UrgencyRule;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.timeline.PlacedStage;
import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.Timeline;
import java.util.List;
import java.util.Optional;

/** Whether the loop keeps the days that the company reads as urgency. */
final class Urgency {

    private final List<UrgencyRule> rules;
    private final Optional<Timeline> timeline;

    Urgency(Company company, Optional<Timeline> timeline) {
        this.rules = company.loop().urgencyRules().stream()
                .filter(rule -> rule.trigger() == UrgencyRule.Trigger.LATE_START)
                .toList();
        this.timeline = timeline;
    }

    ChecklistItem item() {
        return timeline.map(this::placed)
                .orElseGet(() -> new Item(ChecklistTopic.ONSITE_DATE, 0, rules.size())
                        .shows("The loop has no dates.")
                        .open("Put the loop on dates."));
    }

    private ChecklistItem placed(Timeline loop) {
        List<RiskFlag> late = loop.flags().stream()
                .filter(flag -> rules.stream().anyMatch(rule -> rule.id().equals(flag.rule())))
                .toList();
        List<UrgencyRule> unplaced = rules.stream()
                .filter(rule -> loop.stage(rule.stage()).isEmpty())
                .toList();
        int have = rules.size() - late.size() - unplaced.size();
        Item item = new Item(ChecklistTopic.ONSITE_DATE, have, rules.size());
        if (rules.isEmpty()) {
            item.shows("The company states no rule.");
        }
        for (UrgencyRule rule : rules) {
            loop.stage(rule.after()).ifPresent(stage -> item.shows(begins(stage)));
            loop.stage(rule.stage()).ifPresent(stage -> item.shows(begins(stage)));
        }
        late.forEach(flag -> item.shows(flag.message()));
        if (!late.isEmpty()) {
            return item.counted(
                    "Ask for an earlier day for " + name(loop, late.get(0).stage()) + '.');
        }
        return item.counted("Put the whole loop on dates.");
    }

    private static String begins(PlacedStage stage) {
        return Quoted.of(stage.name()) + " begins on " + stage.firstDay() + (stage.open() ? " at the earliest." : ".");
    }

    private static String name(Timeline loop, String stage) {
        return Quoted.of(loop.stage(stage).map(PlacedStage::name).orElse(stage));
    }
}
