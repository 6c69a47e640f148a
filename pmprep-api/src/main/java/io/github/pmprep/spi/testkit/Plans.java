package io.github.pmprep.spi.testkit;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Timeline;
import io.github.pmprep.spi.CompanyPlugin;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Checks that somebody with time on every working day can go through the loop. */
final class Plans {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Plans() {}

    static void check(CompanyPlugin plugin) {
        PmPrep prep = Library.with(plugin);
        LoopRequest request = LoopRequest.builder()
                .company(prep.company(plugin.id()))
                .outreach(MONDAY)
                .availability(Availability.weekdays(ZoneOffset.UTC, Window.of("08:00", "18:00")))
                .horizonDays(400)
                .build();
        PlanOutcome outcome = prep.timelines().plan(request);
        if (outcome instanceof Impossible impossible) {
            throw new AssertionError("The loop cannot be planned: " + impossible.message()
                    + " Correct gaps, lengths or deadlines of the stages.");
        }
        List<String> assumptions = outcome.plan().map(Timeline::assumptions).orElse(List.of());
        Optional<String> failure = assumptions.stream()
                .filter(text -> text.startsWith("A risk rule of plugin"))
                .findFirst();
        if (failure.isPresent()) {
            throw new AssertionError(failure.get() + " Let riskRules() return rules that never fail.");
        }
    }
}
