package io.github.pmprep.engine.timeline;

import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.DayException;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.UrgencyRule;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.InterviewerWindows;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries every plan, one after the other, and knows nothing of how the planner works: dates are dates, every quarter of
 * an hour is looked up on the wall clock. The judge of the planner on small cases.
 */
final class BruteForce {

    private static final int GRAIN_MINUTES = 5;

    private final LoopRequest request;
    private final Set<Fact> dropped;
    private final List<Stage> stages;
    private final ZoneId zone;
    private final LocalDate last;
    private final boolean anyWillDo;
    private final Map<String, List<Instant>> starts = new HashMap<>();
    private final LocalDate[] firstDays;
    private final LocalDate[] lastDays;
    private final List<Plan> plans = new ArrayList<>();
    private final ArrayDeque<Placed> placed = new ArrayDeque<>();
    private boolean collecting;
    private long[] best;

    /** A round of a plan, from its start to the end of the time that it keeps free. */
    record Placed(Round round, Instant start) {}

    /** A plan with its costs, most important first. */
    record Plan(long[] cost, LocalDate end, List<Placed> rounds) {}

    /** Returns a judge of single questions about a request. */
    static BruteForce of(LoopRequest request) {
        return new BruteForce(request, Set.of(), 0, false);
    }

    /** Returns every plan there is. */
    static List<Plan> all(LoopRequest request) {
        BruteForce search = of(request);
        search.collecting = true;
        search.stage(
                0,
                request.outreach(),
                request.outreach().atStartOfDay(search.zone).toInstant(),
                new long[6]);
        return search.plans;
    }

    private BruteForce(LoopRequest request, Set<Fact> dropped, int overrun, boolean anyWillDo) {
        this.request = request;
        this.dropped = dropped;
        this.stages = request.stages();
        this.zone = request.availability().zone();
        this.last = request.outreach().plusDays(request.horizonDays() + (kept(Fact.Kind.HORIZON, "") ? 0 : overrun));
        this.anyWillDo = anyWillDo;
        this.firstDays = new LocalDate[stages.size()];
        this.lastDays = new LocalDate[stages.size()];
    }

    /** Returns the costs of the best plan, most important first; empty if there is no plan. */
    static Optional<long[]> best(LoopRequest request) {
        BruteForce search = of(request);
        search.stage(
                0,
                request.outreach(),
                request.outreach().atStartOfDay(search.zone).toInstant(),
                new long[6]);
        return Optional.ofNullable(search.best);
    }

    /** Returns whether some plan keeps all facts but the dropped ones. */
    static boolean possible(LoopRequest request, Set<Fact> dropped, int overrunDays) {
        BruteForce search = new BruteForce(request, dropped, overrunDays, true);
        search.stage(
                0,
                request.outreach(),
                request.outreach().atStartOfDay(search.zone).toInstant(),
                new long[6]);
        return search.best != null;
    }

    private boolean kept(Fact.Kind kind, String subject) {
        return dropped.stream()
                .noneMatch(
                        fact -> fact.kind() == kind && fact.subject().orElse("").equals(subject));
    }

    private boolean done() {
        return anyWillDo && best != null;
    }

    private void stage(int index, LocalDate before, Instant freeAt, long[] cost) {
        if (done()) {
            return;
        }
        if (index == stages.size()) {
            finish(before, cost);
            return;
        }
        Stage stage = stages.get(index);
        if (stage instanceof InterviewBlock block) {
            rounds(index, block, 0, before, freeAt, cost);
            return;
        }
        for (LocalDate first : waitStarts(stage, before)) {
            for (LocalDate end : waitEnds(stage, first)) {
                long[] paid = cost.clone();
                length(stage)
                        .ifPresent(range ->
                                paid[0] += Math.max(0, between(first, end, range.counting()) - range.most()));
                Instant free = max(freeAt, end.atStartOfDay(zone).toInstant());
                entered(index, first, end, free, paid);
            }
        }
    }

    private void rounds(int index, InterviewBlock block, int round, LocalDate before, Instant freeAt, long[] cost) {
        if (round == block.rounds().size()) {
            entered(index, firstDays[index], lastDays[index], freeAt, cost);
            return;
        }
        Round current = block.rounds().get(round);
        for (Instant start : starts.computeIfAbsent(current.id(), id -> starts(current))) {
            if (done()) {
                return;
            }
            LocalDate day = LocalDate.ofInstant(start, zone);
            if (start.isBefore(freeAt) || !(round == 0 ? mayStart(block, before, day) : maySplit(block, index, day))) {
                continue;
            }
            if (round == 0) {
                firstDays[index] = day;
            }
            lastDays[index] = day;
            LocalDate first = firstDays[index];
            long[] paid = cost.clone();
            if (round == 0 && block.gap().typical().isPresent()) {
                DayRange typical = block.gap().typical().get();
                long gap = between(before, day, typical.counting());
                paid[0] += Math.max(0, Math.max(typical.fewest() - gap, gap - typical.most()));
            }
            paid[4] += request.preferred().isEmpty() || liked(start, minutes(current)) ? 0 : 1;
            paid[5] += Duration.between(request.outreach().atStartOfDay(zone).toInstant(), start)
                    .toMinutes();
            placed.addLast(new Placed(current, start));
            rounds(
                    index,
                    block,
                    round + 1,
                    before,
                    start.plus(Duration.ofMinutes(minutes(current) + current.bufferMinutes())),
                    paid);
            placed.removeLast();
            firstDays[index] = first;
            lastDays[index] = day;
        }
    }

    private boolean mayStart(InterviewBlock block, LocalDate before, LocalDate day) {
        boolean happened = held(block.rounds().get(0));
        boolean gapHolds = happened
                || !kept(Fact.Kind.MINIMUM_GAP, block.id())
                || between(before, day, block.gap().counting()) >= block.gap().atLeast();
        return !day.isBefore(before) && gapHolds && wishHolds(block, day);
    }

    private boolean wishHolds(Stage stage, LocalDate day) {
        LocalDate wish = request.startNoSooner().get(stage.id());
        return wish == null || !kept(Fact.Kind.START_NO_SOONER, stage.id()) || !day.isBefore(wish);
    }

    private boolean maySplit(InterviewBlock block, int index, LocalDate day) {
        if (!kept(Fact.Kind.BLOCK, block.id()) || block.rounds().stream().allMatch(this::held)) {
            return true;
        }
        return block.splitOverDays() == 1
                ? day.equals(firstDays[index])
                : between(firstDays[index], day, DayCount.BUSINESS) < block.splitOverDays();
    }

    private List<LocalDate> waitStarts(Stage stage, LocalDate before) {
        List<LocalDate> days = new ArrayList<>();
        boolean bound = kept(Fact.Kind.MINIMUM_GAP, stage.id());
        for (LocalDate day = before; !day.isAfter(last); day = day.plusDays(1)) {
            boolean longEnough = !bound
                    || between(before, day, stage.gap().counting())
                            >= stage.gap().atLeast();
            Optional<DayRange> typical = bound ? stage.gap().typical() : Optional.empty();
            int distance = typical.map(DayRange::counting).isPresent()
                    ? (int) between(before, day, typical.get().counting())
                    : 0;
            if (!longEnough
                    || !wishHolds(stage, day)
                    || typical.isPresent() && distance < typical.get().fewest()) {
                continue;
            }
            if (days.isEmpty()
                    || typical.isPresent() && distance <= typical.get().most()) {
                days.add(day);
            }
        }
        return days;
    }

    private List<LocalDate> waitEnds(Stage stage, LocalDate first) {
        Optional<DayRange> length = length(stage);
        if (length.isEmpty()) {
            return List.of(first);
        }
        boolean working = stage instanceof Wait && length.get().most() > 0 && kept(Fact.Kind.BUSINESS_DAYS, "");
        int fewest = kept(Fact.Kind.LENGTH, stage.id()) ? length.get().fewest() : 0;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            long lasts = between(first, day, length.get().counting());
            if (lasts < fewest || working && !request.calendar().worksOn(day)) {
                continue;
            }
            if (days.isEmpty() || lasts <= length.get().most()) {
                days.add(day);
            }
        }
        return days;
    }

    private static Optional<DayRange> length(Stage stage) {
        return stage instanceof Wait wait
                ? wait.length()
                : stage instanceof Assignment work ? work.turnaround() : Optional.empty();
    }

    /** Checks what only holds once both days of a stage are known, and goes on to the next. */
    private void entered(int index, LocalDate first, LocalDate end, Instant freeAt, long[] cost) {
        LocalDate[] before = {firstDays[index], lastDays[index]};
        firstDays[index] = first;
        lastDays[index] = end;
        if (deadlinesHold(index)) {
            long[] paid = cost.clone();
            paid[1] += late(index);
            stage(index + 1, end, freeAt, paid);
        }
        firstDays[index] = before[0];
        lastDays[index] = before[1];
    }

    private boolean deadlinesHold(int upTo) {
        for (int i = 0; i <= upTo; i++) {
            Stage stage = stages.get(i);
            if (stage.deadline().isPresent() && kept(Fact.Kind.DEADLINE, stage.id()) && !allHeld(stage)) {
                Deadline deadline = stage.deadline().get();
                int other = indexOf(deadline.stage());
                if (other > upTo || other < 0 && !deadline.stage().equals(Loop.OUTREACH)) {
                    continue;
                }
                LocalDate event = other < 0
                        ? request.outreach()
                        : deadline.edge() == Deadline.Edge.START ? firstDays[other] : lastDays[other];
                if (lastDays[i].isAfter(shift(event, deadline.offsetDays(), deadline.counting()))) {
                    return false;
                }
            }
            if (i > 0
                    && stages.get(i - 1) instanceof Wait wait
                    && wait.expiresAfter().isPresent()) {
                DayRange valid = wait.expiresAfter().get();
                if (kept(Fact.Kind.EXPIRY, wait.id())
                        && lastDays[i].isAfter(shift(lastDays[i - 1], valid.most(), valid.counting()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean allHeld(Stage stage) {
        return stage instanceof InterviewBlock block && block.rounds().stream().allMatch(this::held);
    }

    private long late(int index) {
        long late = 0;
        for (UrgencyRule rule : request.company().loop().urgencyRules()) {
            int after = indexOf(rule.after());
            if (rule.stage().equals(stages.get(index).id())
                    && (after >= 0 || rule.after().equals(Loop.OUTREACH))) {
                LocalDate counted = after < 0 ? request.outreach() : firstDays[after];
                late += Math.max(0, between(counted, firstDays[index], rule.counting()) - rule.days());
            }
        }
        return late;
    }

    private void finish(LocalDate end, long[] cost) {
        boolean inTime = request.decisionBy().isEmpty()
                || !kept(Fact.Kind.DECISION_BY, "")
                || !end.isAfter(request.decisionBy().get());
        if (end.isAfter(last) || !inTime) {
            return;
        }
        long[] paid = cost.clone();
        boolean open = stages.stream()
                .anyMatch(stage ->
                        !(stage instanceof InterviewBlock) && length(stage).isEmpty());
        if (!open && request.company().loop().typicalLength().isPresent()) {
            DayRange typical = request.company().loop().typicalLength().get();
            long length = between(request.outreach(), end, typical.counting());
            paid[2] = Math.max(0, Math.max(typical.fewest() - length, length - typical.most()));
        }
        paid[3] = end.toEpochDay() - request.outreach().toEpochDay();
        if (collecting) {
            plans.add(new Plan(paid, end, List.copyOf(placed)));
        }
        if (best == null || Arrays.compare(paid, best) < 0) {
            best = paid;
        }
    }

    private List<Instant> starts(Round round) {
        for (FixedRound fixed : request.fixedRounds()) {
            if (fixed.round().equals(round.id()) && kept(Fact.Kind.FIXED_ROUND, round.id())) {
                Instant start = fixed.startIn(zone);
                LocalDate day = LocalDate.ofInstant(start, zone);
                boolean inPlan = !day.isBefore(request.outreach()) && !day.isAfter(last);
                return inPlan && (fixed.held() || free(round, start)) ? List.of(start) : List.of();
            }
        }
        TreeSet<Instant> found = new TreeSet<>();
        for (LocalDate day = request.outreach(); !day.isAfter(last); day = day.plusDays(1)) {
            if (kept(Fact.Kind.BUSINESS_DAYS, "") && !request.calendar().worksOn(day)) {
                continue;
            }
            for (int minute = 0; minute < 1440; minute += request.slotMinutes()) {
                LocalDateTime local = day.atTime(LocalTime.ofSecondOfDay(minute * 60L));
                for (ZoneOffset offset : zone.getRules().getValidOffsets(local)) {
                    Instant start = local.toInstant(offset);
                    boolean soonEnough = request.notBefore().isEmpty()
                            || !kept(Fact.Kind.NOT_BEFORE, "")
                            || !start.isBefore(request.notBefore().get());
                    if (soonEnough && free(round, start)) {
                        found.add(start);
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }

    int minutes(Round round) {
        return round.length().map(MinuteRange::most).orElse(request.unknownRoundMinutes());
    }

    private boolean held(Round round) {
        return kept(Fact.Kind.FIXED_ROUND, round.id())
                && request.fixedRounds().stream()
                        .anyMatch(fixed -> fixed.held() && fixed.round().equals(round.id()));
    }

    boolean free(Round round, Instant start) {
        Instant end = start.plus(Duration.ofMinutes(minutes(round) + round.bufferMinutes()));
        for (Instant at = start; at.isBefore(end); at = at.plus(Duration.ofMinutes(GRAIN_MINUTES))) {
            if (!candidateFree(at)) {
                return false;
            }
            for (InterviewerWindows windows : request.interviewers()) {
                if (windows.round().equals(round.id())
                        && kept(Fact.Kind.INTERVIEWER, round.id())
                        && !inWindows(at, windows.availability())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean candidateFree(Instant at) {
        Availability availability = request.availability();
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        boolean away = availability.blackouts().stream()
                .anyMatch(blackout -> kept(Fact.Kind.BLACKOUT, blackout.toString())
                        && !local.isBefore(blackout.start())
                        && local.isBefore(blackout.end()));
        if (away) {
            return false;
        }
        for (DayException exception : availability.exceptions()) {
            if (exception.date().equals(local.toLocalDate())) {
                return !kept(Fact.Kind.EXCEPTION, exception.date().toString())
                        || exception.windows().stream().anyMatch(window -> contains(window, local.toLocalTime()));
            }
        }
        return !kept(Fact.Kind.AVAILABILITY, "") || inWeek(local, availability.weekly());
    }

    private static boolean inWindows(Instant at, Availability availability) {
        return inWeek(LocalDateTime.ofInstant(at, availability.zone()), availability.weekly());
    }

    private static boolean inWeek(LocalDateTime local, List<WeeklyWindow> weekly) {
        return weekly.stream()
                .anyMatch(window ->
                        window.day() == local.getDayOfWeek() && contains(window.window(), local.toLocalTime()));
    }

    private static boolean contains(Window window, LocalTime time) {
        return !time.isBefore(window.start())
                && (window.end().equals(LocalTime.MIDNIGHT) || time.isBefore(window.end()));
    }

    private boolean liked(Instant start, int minutes) {
        for (int minute = 0; minute < minutes; minute += GRAIN_MINUTES) {
            if (!inWeek(LocalDateTime.ofInstant(start.plus(Duration.ofMinutes(minute)), zone), request.preferred())) {
                return false;
            }
        }
        return true;
    }

    long between(LocalDate from, LocalDate to, DayCount counting) {
        if (counting == DayCount.CALENDAR) {
            return to.toEpochDay() - from.toEpochDay();
        }
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(request.calendar()::worksOn)
                .count();
    }

    LocalDate shift(LocalDate day, int offset, DayCount counting) {
        LocalDate at = day;
        for (int left = Math.abs(offset); left > 0; ) {
            at = at.plusDays(Integer.signum(offset));
            if (counting == DayCount.CALENDAR || request.calendar().worksOn(at)) {
                left--;
            }
        }
        return at;
    }

    private int indexOf(String id) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static Instant max(Instant a, Instant b) {
        return Comparator.<Instant>naturalOrder().compare(a, b) < 0 ? b : a;
    }
}
