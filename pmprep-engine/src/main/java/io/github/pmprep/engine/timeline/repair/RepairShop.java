package io.github.pmprep.engine.timeline.repair;

import io.github.pmprep.engine.timeline.facts.Strictness;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.engine.timeline.placement.Aim;
import io.github.pmprep.engine.timeline.placement.Course;
import io.github.pmprep.engine.timeline.placement.CourseBuilder;
import io.github.pmprep.engine.timeline.placement.Route;
import io.github.pmprep.engine.timeline.placement.Search;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.Repair;
import io.github.pmprep.model.timeline.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds repairs. A fact that may be broken at a price, with the price before every other rule, leads to the plan that
 * breaks it least; the request is then changed by just that much and planned anew. Only a fact of the clash can be enough
 * alone: without any other the clash is still there. Where none is, all facts may be broken at a price, so that as few as
 * possible are.
 */
public final class RepairShop {

    private static final int FLAG = 10_000;
    private static final int ASK = 1_000;
    private static final int CHANGE = 100;
    private static final int MOST_EXTRA_DAYS = 3;
    private static final int MOST_BROKEN = 64;

    /** What the candidate or the company can do something about, by a search with a price. */
    private static final Set<Fact.Kind> PRICED =
            EnumSet.complementOf(EnumSet.of(Fact.Kind.LENGTH, Fact.Kind.NOT_BEFORE, Fact.Kind.BLOCK));

    private final LoopRequest request;
    private final List<Fact> facts;
    private final List<Fact> clash;
    private final Function<LoopRequest, Optional<Timeline>> planner;

    /**
     * Creates a shop.
     *
     * @param request the request without a plan
     * @param facts its facts
     * @param clash those of them that a minimal clash consists of
     * @param planner what tries each repair
     */
    public RepairShop(
            LoopRequest request,
            List<Fact> facts,
            List<Fact> clash,
            Function<LoopRequest, Optional<Timeline>> planner) {
        this.request = request;
        this.facts = List.copyOf(facts);
        this.clash = List.copyOf(clash);
        this.planner = planner;
    }

    /** Returns the repairs that work, cheapest first. */
    public List<Repair> repairs() {
        List<Repair> repairs = new ArrayList<>();
        for (Fact fact : clash) {
            if (fact.kind() == Fact.Kind.BLOCK) {
                split(fact).ifPresent(repairs::add);
            } else if (changeable(fact)) {
                breaking(List.of(fact)).ifPresent(repairs::add);
            }
        }
        if (repairs.isEmpty()) {
            breaking(facts.stream().filter(this::changeable).toList()).ifPresent(repairs::add);
        }
        repairs.sort(Comparator.comparingInt(Repair::rank).thenComparing(Repair::words));
        return repairs;
    }

    private boolean changeable(Fact fact) {
        if (fact.kind() == Fact.Kind.FIXED_ROUND) {
            return request.fixedRounds().stream()
                    .anyMatch(fixed ->
                            !fixed.held() && fixed.round().equals(fact.subject().orElse("")));
        }
        if (fact.kind() == Fact.Kind.MINIMUM_GAP) {
            return request.stages().get(stage(fact)) instanceof InterviewBlock;
        }
        return PRICED.contains(fact.kind());
    }

    private Optional<Repair> breaking(List<Fact> breakable) {
        Optional<Route> least = leastBroken(Terms.allKept().with(Strictness.PAID, breakable));
        if (least.isEmpty()) {
            return Optional.empty();
        }
        List<Fact> broken = breakable.stream()
                .filter(fact -> !amend(Amendment.none(request), fact, least.get())
                        .changes()
                        .isEmpty())
                .toList();
        Terms terms = Terms.allKept().with(Strictness.PAID, broken);
        return Search.best(CourseBuilder.build(request, terms, Aim.BEST).changingNoMoreThan(least.get()))
                .flatMap(route -> {
                    Amendment amended = Amendment.none(request);
                    for (Fact fact : broken) {
                        amended = amend(amended, fact, route);
                    }
                    return tried(amended);
                });
    }

    /** Finds how little has to be broken, looking at plans that break little first, as there are fewer of them. */
    private Optional<Route> leastBroken(Terms terms) {
        Course course = CourseBuilder.build(request, terms, Aim.LEAST_BROKEN);
        for (int times = 1; times <= MOST_BROKEN; times *= 2) {
            Optional<Route> route = Search.best(course.changingAtMost(times));
            if (route.isPresent()) {
                return route;
            }
        }
        return Optional.empty();
    }

    private Optional<Repair> split(Fact fact) {
        int stage = stage(fact);
        InterviewBlock block = (InterviewBlock) request.stages().get(stage);
        for (int more = 1; more <= Math.min(MOST_EXTRA_DAYS, block.rounds().size() - 1); more++) {
            Optional<Repair> repair =
                    tried(LoopAmender.splitFurther(Amendment.none(request), stage, block.splitOverDays() + more));
            if (repair.isPresent()) {
                return repair;
            }
        }
        return Optional.empty();
    }

    private Amendment amend(Amendment so, Fact fact, Route route) {
        String subject = fact.subject().orElse("");
        return switch (fact.kind()) {
            case AVAILABILITY, EXCEPTION -> new CalendarAmender(route).openWindows(so);
            case BLACKOUT -> new CalendarAmender(route).cutBlackout(so, subject);
            case INTERVIEWER -> new CalendarAmender(route).openInterviewer(so, subject);
            case BUSINESS_DAYS -> new CalendarAmender(route).workOn(so);
            case FIXED_ROUND -> new DateAmender(route).movedRound(so, subject);
            case DECISION_BY -> new DateAmender(route).laterDecision(so);
            case HORIZON -> new DateAmender(route).longerHorizon(so);
            case START_NO_SOONER -> new DateAmender(route).sooner(so, stage(fact));
            case DEADLINE -> new LoopAmender(route).laterDeadline(so, stage(fact));
            case MINIMUM_GAP -> new LoopAmender(route).shorterGap(so, stage(fact));
            case EXPIRY -> new LoopAmender(route).longerValidity(so, stage(fact));
            case BLOCK, LENGTH, NOT_BEFORE -> so;
        };
    }

    private int stage(Fact fact) {
        List<Stage> stages = request.stages();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(fact.subject().orElse(""))) {
                return i;
            }
        }
        throw new IllegalStateException("No stage has the id " + fact.subject() + ".");
    }

    /** Plans the changed request, and returns the repair only if that succeeds. */
    private Optional<Repair> tried(Amendment amended) {
        if (amended.changes().isEmpty()) {
            return Optional.empty();
        }
        return planner.apply(amended.request())
                .map(timeline -> Repair.builder()
                        .words(String.join("; ", amended.changes()) + ".")
                        .price(price(amended, timeline))
                        .rank(FLAG * timeline.flags().size()
                                + ASK * amended.asks()
                                + CHANGE * amended.changes().size()
                                + amended.size())
                        .flags(timeline.flags())
                        .request(amended.request())
                        .timeline(timeline)
                        .build());
    }

    private static String price(Amendment amended, Timeline timeline) {
        String decision =
                timeline.decision().map(date -> "a decision on " + date).orElse("no decision date");
        String consent = amended.asks() == 0
                ? "the candidate's own time"
                : "the company's consent to " + amended.asks() + (amended.asks() == 1 ? " change" : " changes");
        String flags = timeline.flags().isEmpty()
                ? "no flag"
                : "a flag under "
                        + String.join(
                                ", ",
                                timeline.flags().stream()
                                        .map(flag -> flag.principle())
                                        .distinct()
                                        .toList());
        return "It takes " + consent + "; it leads to " + decision + ", with " + flags + ".";
    }
}
