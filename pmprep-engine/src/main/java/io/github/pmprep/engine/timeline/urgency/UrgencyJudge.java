package io.github.pmprep.engine.timeline.urgency;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.UrgencyRule;
import io.github.pmprep.model.timeline.RiskFlag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flags what a company reads as low urgency; every threshold and principle comes from the company's rules. */
public final class UrgencyJudge {

    private final Company company;

    /** Creates the judge of one company. */
    public UrgencyJudge(Company company) {
        this.company = company;
    }

    /** Flags the stages of a plan that start too late. */
    public List<RiskFlag> lateStarts(List<Stage> stages, Route route) {
        List<RiskFlag> flags = new ArrayList<>();
        for (UrgencyRule rule : company.loop().urgencyRules()) {
            int stage = indexOf(stages, rule.stage());
            int after = indexOf(stages, rule.after());
            boolean known = stage >= 0 && (after >= 0 || rule.after().equals(Loop.OUTREACH));
            if (rule.trigger() == UrgencyRule.Trigger.LATE_START && known && after < stage) {
                Days days = route.days();
                int start = after < 0 ? 0 : route.firstDay(after);
                int waited = days.between(start, route.firstDay(stage), rule.counting());
                if (waited > rule.days()) {
                    flags.add(flag(
                            rule,
                            waited,
                            "\"" + stages.get(stage).name() + "\" starts " + dayCount(waited, rule) + " after "
                                    + (after < 0
                                            ? "the outreach"
                                            : "\"" + stages.get(after).name() + "\"")
                                    + ", more than " + rule.days()));
                }
            }
        }
        return flags;
    }

    /** Flags a request to move a stage from its day in the plan to a later one. */
    public List<RiskFlag> requestedDelay(String stage, LocalDate planned, LocalDate asked, BusinessCalendar calendar) {
        List<RiskFlag> flags = new ArrayList<>();
        if (!asked.isAfter(planned)) {
            return flags;
        }
        for (UrgencyRule rule : company.loop().urgencyRules()) {
            int days = (int) planned.plusDays(1)
                    .datesUntil(asked.plusDays(1))
                    .filter(day -> rule.counting() == DayCount.CALENDAR || calendar.worksOn(day))
                    .count();
            if (rule.trigger() == UrgencyRule.Trigger.REQUESTED_DELAY
                    && rule.stage().equals(stage)
                    && days >= rule.days()) {
                flags.add(flag(
                        rule,
                        days,
                        "Asking to move \"" + name(stage) + "\" back by " + dayCount(days, rule) + " (" + rule.days()
                                + " are too many)"));
            }
        }
        return flags;
    }

    private RiskFlag flag(UrgencyRule rule, int days, String what) {
        String principle =
                company.principle(rule.principle()).map(Principle::name).orElse(rule.principle());
        return RiskFlag.builder()
                .rule(rule.id())
                .stage(rule.stage())
                .principle(rule.principle())
                .days(days)
                .limit(rule.days())
                .message(what + ": this goes against " + principle + ". " + rule.reason())
                .source(rule.source())
                .build();
    }

    private String name(String stage) {
        Optional<Stage> found = company.loop().stages().stream()
                .filter(candidate -> candidate.id().equals(stage))
                .findFirst();
        return found.map(Stage::name).orElse(stage);
    }

    private static String dayCount(int days, UrgencyRule rule) {
        return days + " " + rule.counting().id() + (days == 1 ? " day" : " days");
    }

    private static int indexOf(List<Stage> stages, String id) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
