package io.github.pmprep.api;

import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlanOutcome;

/**
 * Places interview loops on real calendars. Safe for several threads.
 *
 * <pre>{@code
 * PlanOutcome outcome = prep.timelines().plan(LoopRequest.builder()
 *         .company(prep.company("amazon"))
 *         .outreach(LocalDate.parse("2026-03-02"))
 *         .availability(Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00")))
 *         .build());
 * }</pre>
 *
 * @since 0.1
 */
public interface Timelines {

    /**
     * Plans a loop, or says why it cannot be planned.
     *
     * <p>The order of the stages and rounds, lengths, buffers, windows, minimum gaps, deadlines and settled rounds always
     * hold. Among the plans that keep them, the best is chosen by these rules, each of which only counts where those
     * before it leave a choice: the fewest days outside typical gaps and lengths; the fewest days too late under the
     * company's urgency rules; a length close to what the whole loop typically takes; the shortest plan; the fewest
     * rounds outside the preferred hours; the earliest starts. There is no better plan under these rules.
     *
     * @throws IllegalArgumentException if the outreach lies outside the years 1900 to 3000, or the loop has more than 40
     *     rounds and waits
     */
    PlanOutcome plan(LoopRequest request);
}
