package io.github.pmprep.examples.cli.plan;

import io.github.pmprep.model.forecast.Forecast;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopsClash;
import io.github.pmprep.model.timeline.LoopsPlan;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.PlacedStage;
import io.github.pmprep.model.timeline.Repair;
import io.github.pmprep.model.timeline.RoundMove;
import io.github.pmprep.model.timeline.Timeline;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plans as a calendar and a list for people, and why there is none. */
public final class PlanText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);

    private final List<String> lines = new ArrayList<>();

    private PlanText() {}

    /** Returns a plan, line by line. */
    public static List<String> of(Timeline timeline, Forecast forecast) {
        PlanText text = new PlanText();
        text.head(timeline);
        text.lines.addAll(MonthSheet.of(List.of(timeline)));
        text.lines.add("");
        text.list(timeline);
        text.lines.add("forecast: " + forecast.message());
        return text.lines;
    }

    /** Returns what moves against the plan before, line by line. */
    public static List<String> of(List<RoundMove> moves) {
        List<String> lines = new ArrayList<>();
        if (moves.isEmpty()) {
            lines.add("Nothing moves.");
        }
        moves.forEach(move -> lines.add("changed: " + move.words()));
        lines.add("");
        return lines;
    }

    /** Returns plans for several loops, line by line. */
    public static List<String> of(LoopsPlan plan, List<Forecast> forecasts) {
        PlanText text = new PlanText();
        text.lines.add(plan.message() + (plan.proven() ? "" : " A better plan was not ruled out."));
        text.lines.add("");
        text.lines.addAll(MonthSheet.of(plan.timelines()));
        for (int i = 0; i < plan.timelines().size(); i++) {
            text.lines.add("");
            text.head(plan.timelines().get(i));
            text.list(plan.timelines().get(i));
            text.lines.add("forecast: " + forecasts.get(i).message());
        }
        return text.lines;
    }

    /** Returns why there is no plan, line by line. */
    public static List<String> of(Impossible impossible) {
        PlanText text = new PlanText();
        text.clash("There is no plan that keeps all of this:", impossible.clash());
        text.lines.add("");
        if (impossible.repairs().isEmpty()) {
            text.lines.add("Nothing that the planner may change makes a plan possible.");
            return text.lines;
        }
        text.lines.add("What would help, cheapest first:");
        int number = 1;
        for (Repair repair : impossible.repairs()) {
            text.lines.add("  " + number + ". " + repair.words());
            text.lines.add("     " + repair.price());
            number++;
        }
        return text.lines;
    }

    /** Returns why several loops do not fit together, line by line. */
    public static List<String> of(LoopsClash clash) {
        PlanText text = new PlanText();
        text.lines.add(clash.message());
        return text.lines;
    }

    private void head(Timeline timeline) {
        lines.add(timeline.company() + ", outreach " + timeline.outreach() + ", times in " + timeline.zone());
        lines.add("");
    }

    private void list(Timeline timeline) {
        for (PlacedStage stage : timeline.stages()) {
            List<PlacedRound> rounds = timeline.rounds().stream()
                    .filter(round -> round.stage().equals(stage.stage()))
                    .toList();
            rounds.forEach(this::round);
            if (rounds.isEmpty()) {
                lines.add(DAY.format(stage.firstDay()) + " to " + stage.lastDay() + "  " + stage.name()
                        + (stage.open() ? " (at the earliest)" : ""));
                lines.add("      " + stage.reason());
            }
        }
        lines.add("");
        timeline.deadlines()
                .forEach(deadline ->
                        lines.add("due " + deadline.date() + "  " + deadline.stage() + ": " + deadline.rule()));
        lines.add(timeline.decision()
                .map(day ->
                        "decision " + day + ", " + timeline.daysToDecision().orElseThrow() + " days after the outreach")
                .orElse("The decision cannot be dated: a stage of unknown length comes before it."));
        timeline.flags().forEach(flag -> lines.add("! " + flag.message()));
        timeline.scores().forEach(score -> lines.add("rule " + score.rule() + ": " + score.reason()));
        timeline.assumptions().forEach(assumption -> lines.add("assumed: " + assumption));
    }

    private void round(PlacedRound round) {
        String standing = round.standing() == PlacedRound.Standing.PLANNED
                ? ""
                : " (" + round.standing().name().toLowerCase(Locale.ROOT) + ")";
        lines.add(DAY.format(round.zonedStart()) + " "
                + round.zonedStart().toLocalTime() + "-"
                + round.zonedEnd().toLocalTime() + "  " + round.name() + standing);
        lines.add("      " + round.reason());
    }

    private void clash(String head, List<Fact> facts) {
        lines.add(head);
        facts.forEach(fact -> lines.add("  - " + fact.words()));
    }
}
