package io.github.pmprep.engine.timeline;

import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.PlacedStage;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a plan, whoever made it, against everything that must hold, by the calendar and the clock on the wall. */
final class HardRules {

    private final LoopRequest request;
    private final Timeline timeline;
    private final BruteForce judge;
    private final List<String> broken = new ArrayList<>();

    private HardRules(LoopRequest request, Timeline timeline) {
        this.request = request;
        this.timeline = timeline;
        this.judge = BruteForce.of(request);
    }

    /** Returns what a plan breaks, in words; empty if all holds. */
    static List<String> broken(LoopRequest request, Timeline timeline) {
        HardRules rules = new HardRules(request, timeline);
        rules.checkRounds();
        rules.checkStages();
        return rules.broken;
    }

    private void require(boolean holds, String rule, Object subject) {
        if (!holds) {
            broken.add(rule + ": " + subject);
        }
    }

    private void checkRounds() {
        List<Round> rounds = request.stages().stream()
                .filter(InterviewBlock.class::isInstance)
                .flatMap(stage -> ((InterviewBlock) stage).rounds().stream())
                .toList();
        require(
                rounds.stream()
                        .map(Round::id)
                        .toList()
                        .equals(timeline.rounds().stream()
                                .map(PlacedRound::round)
                                .toList()),
                "every round, in order",
                timeline.rounds());
        Instant free =
                request.outreach().atStartOfDay(request.availability().zone()).toInstant();
        for (int i = 0; i < rounds.size(); i++) {
            PlacedRound placed = timeline.rounds().get(i);
            checkRound(rounds.get(i), placed);
            require(!placed.start().isBefore(free), "no overlap, buffers kept", placed);
            free = placed.end().plus(Duration.ofMinutes(placed.bufferMinutes()));
        }
    }

    private void checkRound(Round round, PlacedRound placed) {
        int minutes = judge.minutes(round);
        require(Duration.between(placed.start(), placed.end()).toMinutes() == minutes, "length", placed);
        require(placed.bufferMinutes() == round.bufferMinutes(), "buffer", placed);
        LocalDate last = request.outreach().plusDays(request.horizonDays());
        require(!placed.date().isAfter(last), "horizon", placed);
        Optional<FixedRound> fixed = request.fixedRounds().stream()
                .filter(candidate -> candidate.round().equals(round.id()))
                .findFirst();
        boolean held = fixed.map(FixedRound::held).orElse(false);
        require(held || judge.free(round, placed.start()), "windows", placed);
        if (fixed.isPresent()) {
            Instant settled = fixed.get().startIn(request.availability().zone());
            require(placed.start().equals(settled), "fixed round", placed);
            return;
        }
        require(request.calendar().worksOn(placed.date()), "working days", placed);
        int minute = placed.zonedStart().toLocalTime().toSecondOfDay() / 60;
        require(minute % request.slotMinutes() == 0, "grid", placed);
        require(
                request.notBefore()
                        .map(moment -> !placed.start().isBefore(moment))
                        .orElse(true),
                "nothing in the past",
                placed);
    }

    private void checkStages() {
        LocalDate before = request.outreach();
        for (int i = 0; i < timeline.stages().size(); i++) {
            Stage stage = request.stages().get(i);
            PlacedStage placed = timeline.stages().get(i);
            require(stage.id().equals(placed.stage()), "every stage, in order", placed);
            require(
                    begun(stage)
                            || judge.between(
                                            before,
                                            placed.firstDay(),
                                            stage.gap().counting())
                                    >= stage.gap().atLeast(),
                    "minimum gap",
                    placed);
            LocalDate wish = request.startNoSooner().get(stage.id());
            require(wish == null || !placed.firstDay().isBefore(wish), "start no sooner", placed);
            if (stage instanceof InterviewBlock block) {
                checkBlock(block, placed);
            } else if (stage instanceof Wait wait) {
                checkWait(wait, placed);
            }
            checkDeadline(stage, placed);
            if (i > 0 && request.stages().get(i - 1) instanceof Wait wait) {
                checkExpiry(wait, before, placed);
            }
            before = placed.lastDay();
        }
        LocalDate end = before;
        require(!end.isAfter(request.outreach().plusDays(request.horizonDays())), "horizon", end);
        require(request.decisionBy().map(day -> !end.isAfter(day)).orElse(true), "decision by", end);
    }

    private boolean held(Round round) {
        return request.fixedRounds().stream()
                .anyMatch(fixed -> fixed.held() && fixed.round().equals(round.id()));
    }

    private boolean begun(Stage stage) {
        return stage instanceof InterviewBlock block && held(block.rounds().get(0));
    }

    private boolean over(Stage stage) {
        return stage instanceof InterviewBlock block && block.rounds().stream().allMatch(this::held);
    }

    private void checkBlock(InterviewBlock block, PlacedStage placed) {
        long days = block.splitOverDays() == 1
                ? placed.lastDay().toEpochDay() - placed.firstDay().toEpochDay() + 1
                : judge.between(placed.firstDay(), placed.lastDay(), DayCount.BUSINESS) + 1;
        require(over(block) || days <= block.splitOverDays(), "days of a block", placed);
    }

    private void checkWait(Wait wait, PlacedStage placed) {
        if (wait.length().isPresent()) {
            DayRange length = wait.length().get();
            long days = judge.between(placed.firstDay(), placed.lastDay(), length.counting());
            require(days >= length.fewest(), "length of a wait", placed);
            require(
                    length.most() == 0 || request.calendar().worksOn(placed.lastDay()),
                    "waits end on working days",
                    placed);
        }
    }

    private void checkDeadline(Stage stage, PlacedStage placed) {
        if (stage.deadline().isEmpty() || over(stage)) {
            return;
        }
        Deadline deadline = stage.deadline().get();
        Optional<LocalDate> event = deadline.stage().equals(Loop.OUTREACH)
                ? Optional.of(request.outreach())
                : timeline.stage(deadline.stage())
                        .map(other -> deadline.edge() == Deadline.Edge.START ? other.firstDay() : other.lastDay());
        event.ifPresent(day -> require(
                !placed.lastDay().isAfter(judge.shift(day, deadline.offsetDays(), deadline.counting())),
                "deadline",
                placed));
    }

    private void checkExpiry(Wait wait, LocalDate ended, PlacedStage next) {
        wait.expiresAfter()
                .ifPresent(valid -> require(
                        !next.lastDay().isAfter(judge.shift(ended, valid.most(), valid.counting())),
                        "valid result",
                        next));
    }
}
