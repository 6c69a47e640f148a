package io.github.pmprep.api;

import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationReplan;
import io.github.pmprep.model.preparation.PreparationRequest;

/**
 * Plans the work before the rounds. Immutable and safe for several threads.
 *
 * <pre>{@code
 * PreparationPlan plan = prep.preparation().plan(PreparationRequest.thirtyDays(amazon, today, evenings));
 * plan.sessions().forEach(session -> show(session.start(), plan.task(session.task()).orElseThrow().title()));
 * }</pre>
 *
 * @since 0.1
 */
public interface Preparation {

    /**
     * Returns a plan. It keeps as much as can be of what counts most: stories for the principles that rounds test, by the
     * number of rounds; then drills on weak criteria, by severity; then what serves a round as a whole; then second stories.
     * No other choice of such tasks keeps more, compared in this order. Stories are then told again, each time after 20 to
     * 40 per cent of the time that is left before their round, wherever the hours allow; what is left goes to other
     * principles. Work is done early, that for the earliest round first; no task is split that an open stretch holds whole,
     * unless another task would be lost.
     *
     * <p>What has no time is listed, with the cheapest changes that would make room. A request without a free minute gives a
     * plan that drops everything.
     *
     * @throws IllegalArgumentException if a locked session is for a task that the request does not lead to, is shorter than it,
     *     or overlaps a round or another, or if the last round is over or more than 400 days away
     */
    PreparationPlan plan(PreparationRequest request);

    /**
     * Returns a plan for a changed request (another day, done or missed work, other hours or rounds) that keeps sessions where
     * they were in the plan before. It is worth as much as a plan from scratch; only if that cannot be had with all of them
     * are sessions moved that could stay, as few tasks as can be when it is one or two, and what repeats these. Every task of the plan before that is
     * not done has time in the new plan or is listed as dropped.
     */
    PreparationReplan replan(PreparationPlan previous, PreparationRequest changed);
}
