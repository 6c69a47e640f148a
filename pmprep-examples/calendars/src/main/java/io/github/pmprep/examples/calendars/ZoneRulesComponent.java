package io.github.pmprep.examples.calendars;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Writes the rules of a zone into a calendar: one observance for the start, and one for each clock change after it. */
final class ZoneRulesComponent {

    private ZoneRulesComponent() {}

    /** Returns the rules that hold from one moment to another. */
    static VTimezone of(ZoneId zone, Instant start, Instant end) {
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        ZoneOffset offset = rules.getOffset(start);
        add(component, rules, start, LocalDateTime.ofInstant(start, offset), offset, offset);
        ZoneOffsetTransition change = rules.nextTransition(start);
        while (change != null && change.getInstant().isBefore(end)) {
            add(
                    component,
                    rules,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return component;
    }

    private static void add(
            VTimezone component,
            ZoneRules rules,
            Instant at,
            LocalDateTime local,
            ZoneOffset before,
            ZoneOffset after) {
        if (rules.isDaylightSavings(at)) {
            DaylightSavingsTime summer = new DaylightSavingsTime();
            fill(summer, local, before, after);
            component.addDaylightSavingsTime(summer);
        } else {
            StandardTime standard = new StandardTime();
            fill(standard, local, before, after);
            component.addStandardTime(standard);
        }
    }

    private static void fill(Observance observance, LocalDateTime local, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                local.getYear(),
                local.getMonthValue(),
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
