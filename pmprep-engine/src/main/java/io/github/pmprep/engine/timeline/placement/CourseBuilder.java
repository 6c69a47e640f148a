package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.timeline.facts.Strictness;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles a loop request, under some terms, into a {@link Course}. Not safe for several threads. */
public final class CourseBuilder {

    private static final DayRange NO_DAYS = DayRange.ofCalendarDays(0, 0);
    /** The days by which a plan may overrun the horizon while the planner looks for a reason or a repair. */
    private static final int OVERRUN_DAYS = 120;

    private final LoopRequest request;
    private final Terms terms;
    private final List<Stage> stages;
    private final Days days;
    private final RoundOpenings openings;
    private final MemoryPlan memory;
    private final Aim aim;

    private CourseBuilder(LoopRequest request, Terms terms, Map<String, Instant> anchors, int restMinutes, Aim aim) {
        this.request = request;
        this.terms = terms;
        this.aim = aim;
        this.stages = request.stages();
        this.days = new Days(
                request.outreach(), lastDay() + 1, request.availability().zone(), request.calendar());
        this.openings = new RoundOpenings(request, terms, days, anchors, restMinutes, aim);
        this.memory =
                new MemoryPlan(hard() ? List.of() : request.company().loop().urgencyRules(), stages, terms, openings);
    }

    /** Compiles a request. */
    public static Course build(LoopRequest request, Terms terms, Aim aim) {
        return new CourseBuilder(request, terms, Map.of(), 0, aim).build();
    }

    /** Compiles a request whose rounds should keep some starts if they can, by the id of the round. */
    public static Course buildKeeping(LoopRequest request, Map<String, Instant> starts) {
        return new CourseBuilder(request, Terms.allKept(), starts, 0, Aim.BEST).build();
    }

    /** Compiles a request that shares its calendar with others, with a rest after every round. */
    public static Course buildShared(LoopRequest request, Terms terms, int restMinutes, Aim aim) {
        return new CourseBuilder(request, terms, Map.of(), restMinutes, aim).build();
    }

    private int lastDay() {
        if (terms.of(Fact.Kind.HORIZON) == Strictness.KEPT) {
            return request.horizonDays();
        }
        long latestFixed = request.fixedRounds().stream()
                .map(FixedRound::start)
                .mapToLong(start ->
                        start.toLocalDate().toEpochDay() - request.outreach().toEpochDay())
                .max()
                .orElse(0);
        return (int) Math.min(Cost.MOST_DAYS - 2L, Math.max(request.horizonDays(), latestFixed) + OVERRUN_DAYS);
    }

    private Course build() {
        List<Course.Leg> legs = new ArrayList<>();
        int step = 0;
        for (Stage stage : stages) {
            for (Course.Leg leg : legs(stage, step)) {
                legs.add(leg);
                step += leg.steps();
            }
        }
        if (step > Cost.MOST_STEPS) {
            throw new IllegalArgumentException("loop (" + step + " rounds and waits) must have at most "
                    + Cost.MOST_STEPS + " of them. Leave optional stages out, or plan it in two parts.");
        }
        return new Course(
                days,
                legs,
                memory.places(),
                hard() || stages.stream().anyMatch(CourseBuilder::open)
                        ? Optional.empty()
                        : request.company().loop().typicalLength(),
                lastDayAt(Strictness.KEPT),
                lastDayAt(Strictness.PAID),
                aim == Aim.ANY,
                Long.MAX_VALUE);
    }

    /** Returns whether soft rules do not count. */
    private boolean hard() {
        return aim == Aim.ANY || aim == Aim.LEAST_BROKEN;
    }

    private int lastDayAt(Strictness strictness) {
        int last = days.count() - 1;
        if (terms.of(Fact.Kind.HORIZON) == strictness) {
            last = Math.min(last, request.horizonDays());
        }
        if (request.decisionBy().isPresent() && terms.of(Fact.Kind.DECISION_BY) == strictness) {
            last = Math.min(last, days.dayOf(request.decisionBy().get()));
        }
        return last;
    }

    /** Compiles a stage; a block that does not have to stay together becomes one leg for each round. */
    private List<Course.Leg> legs(Stage stage, int step) {
        Course.Leg whole = leg(stage, step);
        return terms.keeps(Fact.Kind.BLOCK, stage.id()) ? List.of(whole) : whole.apart();
    }

    private Course.Leg leg(Stage stage, int step) {
        Optional<InterviewBlock> block =
                stage instanceof InterviewBlock interviews ? Optional.of(interviews) : Optional.empty();
        List<Round> rounds = block.map(InterviewBlock::rounds).orElse(List.of());
        Strictness noSooner = terms.of(Fact.Kind.START_NO_SOONER, stage.id());
        LocalDate wished = request.startNoSooner().get(stage.id());
        return new Course.Leg(
                stage,
                step,
                gap(stage),
                wished == null || noSooner == Strictness.DROPPED ? 0 : Math.max(0, days.dayOf(wished)),
                noSooner == Strictness.PAID,
                rounds.stream().map(openings::of).toList(),
                block.map(InterviewBlock::splitOverDays).orElse(1),
                rounds.size() > 1 && rounds.stream().allMatch(openings::held),
                length(stage),
                stage instanceof Wait && length(stage).most() > 0 && terms.keeps(Fact.Kind.BUSINESS_DAYS, ""),
                memory.of(stage));
    }

    private Course.GapRule gap(Stage stage) {
        Gap gap = stage.gap();
        Strictness strictness = terms.of(Fact.Kind.MINIMUM_GAP, stage.id());
        boolean happened = stage instanceof InterviewBlock block
                && openings.held(block.rounds().get(0));
        boolean binding = strictness != Strictness.DROPPED && !happened;
        return new Course.GapRule(
                binding ? gap.atLeast() : 0, gap.counting(), strictness == Strictness.PAID, typical(stage, binding));
    }

    private Optional<DayRange> typical(Stage stage, boolean binding) {
        boolean counts = stage instanceof InterviewBlock ? !hard() : binding;
        return counts ? stage.gap().typical() : Optional.empty();
    }

    private DayRange length(Stage stage) {
        DayRange length = NO_DAYS;
        if (stage instanceof Wait wait) {
            length = wait.length().orElse(NO_DAYS);
        } else if (stage instanceof Assignment assignment) {
            length = assignment.turnaround().orElse(NO_DAYS);
        }
        return terms.keeps(Fact.Kind.LENGTH, stage.id())
                ? length
                : DayRange.builder()
                        .fewest(0)
                        .most(length.most())
                        .counting(length.counting())
                        .build();
    }

    /** Returns whether the length of a stage is unknown. */
    public static boolean open(Stage stage) {
        return stage instanceof Wait wait && wait.length().isEmpty()
                || stage instanceof Assignment assignment
                        && assignment.turnaround().isEmpty();
    }
}
