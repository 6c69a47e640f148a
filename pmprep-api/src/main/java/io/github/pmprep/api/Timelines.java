package io.github.pmprep.api;

import io.github.pmprep.model.forecast.Forecast;
import io.github.pmprep.model.forecast.ForecastRequest;
import io.github.pmprep.model.timeline.DelayJudgement;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsOutcome;
import io.github.pmprep.model.timeline.LoopsRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Replan;
import io.github.pmprep.model.timeline.Timeline;

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

    /**
     * Plans a loop again after something has changed: a round has moved, a day is lost, a window opens.
     *
     * <p>Rounds that the changed request holds for held or agreed stay. Of the others as few as possible move; then those
     * move by as little as possible, minutes summed up; then the rules of {@link #plan} decide. An unchanged request gives
     * the same plan.
     *
     * @param previous the plan before
     * @param changed the request as it stands now
     */
    Replan replan(Timeline previous, LoopRequest changed);

    /**
     * Judges a delay before it is asked for: how the company may read it, and what it does to the plan. Rounds that need
     * not move for it stay.
     *
     * @param request the request without the delay
     * @param stage the id of the stage to be moved back
     * @param days the calendar days of the delay, 1 to 400
     * @throws IllegalArgumentException if the stage is not one that this candidate sees, or the days lie outside the range
     */
    DelayJudgement judgeDelay(LoopRequest request, String stage, int days);

    /** Forecasts the day of the decision from the published ranges of each stage, what has happened, and logs. */
    Forecast forecast(ForecastRequest request);

    /**
     * Plans several loops in one calendar.
     *
     * <p>All that holds for one loop holds for each, and rounds of different loops keep the rest between them. The sums of
     * the days outside typical gaps and of the days too late come first; then the ends of the loops lie as close together
     * as they can, as offers in hand at one time are the strongest leverage; then the sums of the other rules of
     * {@link #plan} decide, all but the last.
     */
    LoopsOutcome planTogether(LoopsRequest request);
}
