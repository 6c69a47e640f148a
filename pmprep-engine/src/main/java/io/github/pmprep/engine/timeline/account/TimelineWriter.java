package io.github.pmprep.engine.timeline.account;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.timeline.placement.Cost;
import io.github.pmprep.engine.timeline.placement.CourseBuilder;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.engine.timeline.urgency.UrgencyJudge;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedDeadline;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.PlacedStage;
import io.github.pmprep.model.timeline.RuleScore;
import io.github.pmprep.model.timeline.Timeline;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the timeline of one plan. */
public final class TimelineWriter {

    private final LoopRequest request;
    private final Route route;
    private final Days days;
    private final List<Stage> stages;
    private final ZoneId zone;
    private final Reasons reasons;
    private final Map<String, FixedRound> fixed = new HashMap<>();

    private TimelineWriter(LoopRequest request, Route route) {
        this.request = request;
        this.route = route;
        this.days = route.days();
        this.stages = request.stages();
        this.zone = request.availability().zone();
        this.reasons = new Reasons(request, stages, route);
        request.fixedRounds().forEach(round -> fixed.put(round.round(), round));
    }

    /** Returns the timeline of a plan that was found for a request. */
    public static Timeline write(LoopRequest request, Route route) {
        return new TimelineWriter(request, route).write();
    }

    private Timeline write() {
        Timeline.Builder timeline = Timeline.builder()
                .company(request.company().id())
                .outreach(request.outreach())
                .zone(zone)
                .scores(scores())
                .flags(new UrgencyJudge(request.company()).lateStarts(stages, route))
                .deadlines(deadlines())
                .assumptions(assumptions());
        boolean open = false;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            open |= CourseBuilder.open(stage);
            timeline.addStage(PlacedStage.builder()
                    .stage(stage.id())
                    .name(stage.name())
                    .firstDay(days.date(route.firstDay(i)))
                    .lastDay(days.date(route.lastDay(i)))
                    .open(open)
                    .reason(reasons.ofStage(i))
                    .build());
            if (stage instanceof InterviewBlock block) {
                addRounds(i, block, timeline);
            }
        }
        if (!open) {
            timeline.decision(days.date(route.lastDay(stages.size() - 1)));
        }
        return timeline.build();
    }

    private void addRounds(int stage, InterviewBlock block, Timeline.Builder timeline) {
        for (int i = 0; i < block.rounds().size(); i++) {
            Round round = block.rounds().get(i);
            int start = route.start(stage, i);
            timeline.addRound(PlacedRound.builder()
                    .round(round.id())
                    .stage(block.id())
                    .name(round.name())
                    .start(days.clock().instant(start))
                    .end(days.clock().instant(start + route.minutes(stage, i)))
                    .zone(zone)
                    .bufferMinutes(round.bufferMinutes())
                    .standing(standing(round))
                    .reason(reasons.ofRound(stage, i))
                    .build());
        }
    }

    private PlacedRound.Standing standing(Round round) {
        FixedRound settled = fixed.get(round.id());
        if (settled == null) {
            return PlacedRound.Standing.PLANNED;
        }
        return settled.held() ? PlacedRound.Standing.HELD : PlacedRound.Standing.AGREED;
    }

    private List<PlacedDeadline> deadlines() {
        List<PlacedDeadline> deadlines = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            if (stage.deadline().isPresent()) {
                dateOf(stage.deadline().get())
                        .ifPresent(day -> deadlines.add(deadline(
                                stage,
                                day,
                                "\"" + stage.name() + "\" ends no later than "
                                        + stage.deadline().get() + ".")));
            }
            if (stage instanceof Wait wait && wait.expiresAfter().isPresent() && i + 1 < stages.size()) {
                Stage next = stages.get(i + 1);
                int day = days.shift(
                        route.lastDay(i),
                        wait.expiresAfter().get().most(),
                        wait.expiresAfter().get().counting());
                deadlines.add(deadline(
                        next,
                        day,
                        "The result of \"" + wait.name() + "\" is valid for "
                                + wait.expiresAfter().get() + "; \"" + next.name() + "\" ends before it lapses."));
            }
        }
        request.decisionBy()
                .ifPresent(date -> deadlines.add(PlacedDeadline.builder()
                        .stage(stages.get(stages.size() - 1).id())
                        .date(date)
                        .rule("The candidate needs the decision by then.")
                        .build()));
        deadlines.sort(Comparator.comparing(PlacedDeadline::date).thenComparing(PlacedDeadline::stage));
        return deadlines;
    }

    private PlacedDeadline deadline(Stage stage, int day, String rule) {
        return PlacedDeadline.builder()
                .stage(stage.id())
                .date(days.date(day))
                .rule(rule)
                .build();
    }

    /** Returns the day of a deadline; empty if it is tied to a stage that this candidate does not see. */
    private Optional<Integer> dateOf(Deadline deadline) {
        if (deadline.stage().equals(Loop.OUTREACH)) {
            return Optional.of(days.shift(0, deadline.offsetDays(), deadline.counting()));
        }
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(deadline.stage())) {
                int event = deadline.edge() == Deadline.Edge.START ? route.firstDay(i) : route.lastDay(i);
                return Optional.of(days.shift(event, deadline.offsetDays(), deadline.counting()));
            }
        }
        return Optional.empty();
    }

    private List<RuleScore> scores() {
        List<RuleScore> scores = new ArrayList<>();
        int gap = Cost.gap(route.high());
        scores.add(score("typical-gap", gap, days(gap) + " outside the typical gaps and lengths"));
        int late = Cost.late(route.high());
        scores.add(score("urgency", late, days(late) + " later than the company's urgency rules allow"));
        int offLength = Cost.offLength(route.low());
        scores.add(score("typical-length", offLength, days(offLength) + " off the typical length of the whole loop"));
        int length = Cost.length(route.low());
        scores.add(score("shortest", length, days(length) + " from the outreach to the last stage"));
        int wish = Cost.wish(route.low());
        scores.add(score(
                "preferred-hours", wish, wish + (wish == 1 ? " round" : " rounds") + " outside the preferred hours"));
        int hours = Cost.startMinutes(route.low()) / 60;
        scores.add(score("earliest", hours, hours + " hours from the outreach to the rounds, summed up"));
        return scores;
    }

    private static RuleScore score(String rule, int cost, String reason) {
        return RuleScore.builder().rule(rule).cost(cost).reason(reason).build();
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    private List<String> assumptions() {
        List<String> assumptions = new ArrayList<>();
        for (Stage stage : stages) {
            if (stage.optional()) {
                assumptions.add("\"" + stage.name() + "\", which some candidates never see, takes place.");
            }
            stage.deadline()
                    .filter(deadline -> dateOf(deadline).isEmpty())
                    .ifPresent(deadline -> assumptions.add("\"" + stage.name() + "\" has no deadline, as \""
                            + deadline.stage() + "\", which it is measured from, is left out."));
            if (CourseBuilder.open(stage)) {
                assumptions.add(
                        "The length of \"" + stage.name()
                                + "\" is unknown; what follows is placed as early as it can be, and there is no decision date.");
            }
            if (stage instanceof InterviewBlock block) {
                block.rounds().stream()
                        .filter(round -> round.length().isEmpty())
                        .forEach(round -> assumptions.add("The length of \"" + round.name() + "\" is unknown; "
                                + request.unknownRoundMinutes() + " minutes are kept."));
            }
        }
        return assumptions;
    }
}
