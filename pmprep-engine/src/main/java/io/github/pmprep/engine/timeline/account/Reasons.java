package io.github.pmprep.engine.timeline.account;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.timeline.placement.CourseBuilder;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says in words which rule placed a stage or a round. */
final class Reasons {

    private final LoopRequest request;
    private final List<Stage> stages;
    private final Route route;
    private final Days days;

    Reasons(LoopRequest request, List<Stage> stages, Route route) {
        this.request = request;
        this.stages = stages;
        this.route = route;
        this.days = route.days();
    }

    String ofStage(int index) {
        Stage stage = stages.get(index);
        String gap = gap(index);
        if (stage instanceof InterviewBlock) {
            return gap;
        }
        return gap + " " + length(index);
    }

    private String gap(int index) {
        Gap gap = stages.get(index).gap();
        int earlier = index == 0 ? 0 : route.lastDay(index - 1);
        String after =
                index == 0 ? "the outreach" : "\"" + stages.get(index - 1).name() + "\"";
        DayCount counting = gap.typical().map(DayRange::counting).orElse(gap.counting());
        int waited = days.between(earlier, route.firstDay(index), counting);
        String distance = waited == 0
                ? "On the day of " + after
                : waited + " " + counting.id() + (waited == 1 ? " day" : " days") + " after " + after;
        return distance + typical(gap, waited) + wished(stages.get(index)) + ".";
    }

    private static String typical(Gap gap, int waited) {
        if (gap.typical().isEmpty()) {
            return gap.atLeast() > 0 ? ", with at least " + gap.atLeast() + " required" : "";
        }
        DayRange range = gap.typical().get();
        int outside = Math.max(range.fewest() - waited, waited - range.most());
        if (outside <= 0) {
            return ", within the typical " + range;
        }
        return ", " + outside + (outside == 1 ? " day " : " days ") + (waited < range.fewest() ? "below" : "above")
                + " the typical " + range + ", as no plan stays closer to what is typical overall";
    }

    private String wished(Stage stage) {
        LocalDate date = request.startNoSooner().get(stage.id());
        return date == null ? "" : ", and no sooner than " + date + " as the candidate asked";
    }

    private String length(int index) {
        Stage stage = stages.get(index);
        if (CourseBuilder.open(stage)) {
            return "Its length is unknown.";
        }
        Optional<DayRange> range = stage instanceof Wait wait
                ? wait.length()
                : stage instanceof Assignment assignment ? assignment.turnaround() : Optional.empty();
        if (range.isEmpty()) {
            return "";
        }
        int lasts = days.between(
                route.firstDay(index), route.lastDay(index), range.get().counting());
        return "It lasts " + lasts + " of " + range.get()
                + (lasts > range.get().most() ? ", on to the next working day." : ".");
    }

    String ofRound(int stage, int index) {
        Round round = ((InterviewBlock) stages.get(stage)).rounds().get(index);
        for (FixedRound fixed : request.fixedRounds()) {
            if (fixed.round().equals(round.id())) {
                return fixed.held() ? "It was held then." : "It is agreed for then.";
            }
        }
        String place = index == 0
                ? gap(stage)
                : "After \""
                        + ((InterviewBlock) stages.get(stage))
                                .rounds()
                                .get(index - 1)
                                .name() + "\".";
        return place + " The best free start of the day for " + route.minutes(stage, index) + " minutes"
                + (round.bufferMinutes() == 0 ? "." : " and a buffer of " + round.bufferMinutes() + ".");
    }
}
