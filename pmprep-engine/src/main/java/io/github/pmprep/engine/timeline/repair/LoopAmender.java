package io.github.pmprep.engine.timeline.repair;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.LoopRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes what only the company can change: deadlines, minimum gaps, the days of a block, how long a result is valid. */
final class LoopAmender {

    private final Route route;
    private final Days days;

    LoopAmender(Route route) {
        this.route = route;
        this.days = route.days();
    }

    /** Moves the deadline of a stage to the day on which the stage ends in the plan. */
    Amendment laterDeadline(Amendment so, int index) {
        Stage stage = so.request().stages().get(index);
        Deadline deadline = stage.deadline().orElseThrow();
        Optional<Integer> event = event(so.request().stages(), deadline);
        if (event.isEmpty()) {
            return so;
        }
        int more = 0;
        while (days.shift(event.get(), deadline.offsetDays() + more, deadline.counting()) < route.lastDay(index)) {
            more++;
        }
        if (more == 0) {
            return so;
        }
        Deadline later = Deadline.builder()
                .from(deadline)
                .offsetDays(deadline.offsetDays() + more)
                .build();
        return so.asked(
                with(so.request(), stage, withDeadline(stage, later)),
                "Ask for \"" + stage.name() + "\" to end " + more + " "
                        + deadline.counting().id() + (more == 1 ? " day" : " days") + " later, by "
                        + days.date(route.lastDay(index)),
                more);
    }

    private Optional<Integer> event(List<Stage> stages, Deadline deadline) {
        if (deadline.stage().equals(Loop.OUTREACH)) {
            return Optional.of(0);
        }
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(deadline.stage())) {
                return Optional.of(deadline.edge() == Deadline.Edge.START ? route.firstDay(i) : route.lastDay(i));
            }
        }
        return Optional.empty();
    }

    /** Shortens the minimum gap before a block to what it is in the plan. */
    Amendment shorterGap(Amendment so, int index) {
        Stage stage = so.request().stages().get(index);
        Gap gap = stage.gap();
        int earlier = index == 0 ? 0 : route.lastDay(index - 1);
        int actual = days.between(earlier, route.firstDay(index), gap.counting());
        if (actual >= gap.atLeast() || !(stage instanceof InterviewBlock block)) {
            return so;
        }
        InterviewBlock changed = InterviewBlock.builder()
                .from(block)
                .gap(Gap.builder().from(gap).atLeast(actual).build())
                .build();
        return so.asked(
                with(so.request(), stage, changed),
                "Ask for \"" + stage.name() + "\" " + actual + " instead of " + gap.atLeast() + " "
                        + gap.counting().id() + " days after the stage before",
                gap.atLeast() - actual);
    }

    /** Lets the result of a wait stay valid until the next stage ends in the plan. */
    Amendment longerValidity(Amendment so, int index) {
        Stage stage = so.request().stages().get(index);
        if (!(stage instanceof Wait wait) || index + 1 >= route.stages()) {
            return so;
        }
        DayRange valid = wait.expiresAfter().orElseThrow();
        int more = 0;
        while (days.shift(route.lastDay(index), valid.most() + more, valid.counting()) < route.lastDay(index + 1)) {
            more++;
        }
        if (more == 0) {
            return so;
        }
        Wait changed = Wait.builder()
                .from(wait)
                .expiresAfter(
                        DayRange.builder().from(valid).most(valid.most() + more).build())
                .build();
        return so.asked(
                with(so.request(), stage, changed),
                "Ask for the result of \"" + stage.name() + "\" to stay valid for " + more + " more days",
                more);
    }

    /** Lets the rounds of a block lie on more days. */
    static Amendment splitFurther(Amendment so, int index, int overDays) {
        InterviewBlock block = (InterviewBlock) so.request().stages().get(index);
        return so.asked(
                with(
                        so.request(),
                        block,
                        InterviewBlock.builder()
                                .from(block)
                                .splitOverDays(overDays)
                                .build()),
                "Ask to split the rounds of \"" + block.name() + "\" over " + overDays + " working days",
                overDays - block.splitOverDays());
    }

    private static Stage withDeadline(Stage stage, Deadline deadline) {
        if (stage instanceof InterviewBlock block) {
            return InterviewBlock.builder().from(block).deadline(deadline).build();
        }
        if (stage instanceof Wait wait) {
            return Wait.builder().from(wait).deadline(deadline).build();
        }
        return Assignment.builder().from((Assignment) stage).deadline(deadline).build();
    }

    private static LoopRequest with(LoopRequest request, Stage stage, Stage changed) {
        Loop loop = request.company().loop();
        List<Stage> stages = new ArrayList<>(loop.stages());
        stages.set(stages.indexOf(stage), changed);
        return LoopRequest.builder()
                .from(request)
                .company(Company.builder()
                        .from(request.company())
                        .loop(Loop.builder().from(loop).stages(stages).build())
                        .build())
                .build();
    }
}
