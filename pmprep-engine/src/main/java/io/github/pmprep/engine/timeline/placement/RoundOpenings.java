package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.calendar.Intervals;
import io.github.pmprep.engine.timeline.facts.Strictness;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Works out when each round may start. */
final class RoundOpenings {

    private final LoopRequest request;
    private final Terms terms;
    private final Days days;
    private final Map<String, Instant> anchors;
    private final int restMinutes;
    private final Aim aim;
    private final OpenTimes times;
    private final int earliest;
    /** The openings of rounds that differ in nothing that matters, by their length and buffer. */
    private final Map<Long, Openings> shared = new HashMap<>();

    RoundOpenings(LoopRequest request, Terms terms, Days days, Map<String, Instant> anchors, int restMinutes, Aim aim) {
        this.request = request;
        this.terms = terms;
        this.days = days;
        this.anchors = anchors;
        this.restMinutes = restMinutes;
        this.aim = aim;
        this.times = new OpenTimes(
                request, terms, days, aim == Aim.BEST || aim == Aim.DAYS ? request.preferred() : List.of());
        this.earliest = terms.of(Fact.Kind.NOT_BEFORE) == Strictness.KEPT
                ? request.notBefore().map(days.clock()::minute).orElse(0)
                : 0;
    }

    Course.Bout of(Round round) {
        int needed = OpenTimes.needed(request, round);
        int minutes = needed - round.bufferMinutes();
        return new Course.Bout(
                openings(round, minutes, needed),
                minutes,
                needed,
                minutes + Math.max(round.bufferMinutes(), restMinutes));
    }

    /** Returns whether a round has taken place. */
    boolean held(Round round) {
        return fixed(round)
                .filter(fixed -> fixed.held() && terms.keeps(Fact.Kind.FIXED_ROUND, round.id()))
                .isPresent();
    }

    private Optional<FixedRound> fixed(Round round) {
        for (FixedRound fixed : request.fixedRounds()) {
            if (fixed.round().equals(round.id())) {
                return Optional.of(fixed);
            }
        }
        return Optional.empty();
    }

    private Openings openings(Round round, int minutes, int needed) {
        Optional<FixedRound> fixed = fixed(round);
        Strictness strictness = terms.of(Fact.Kind.FIXED_ROUND, round.id());
        if (fixed.isPresent() && strictness == Strictness.KEPT) {
            return fixedOpenings(round, fixed.get(), minutes, needed);
        }
        OptionalInt anchor = OptionalInt.empty();
        if (fixed.isPresent() && strictness == Strictness.PAID) {
            anchor = OptionalInt.of(minuteOf(fixed.get()));
        } else if (anchors.containsKey(round.id())) {
            anchor = OptionalInt.of(days.clock().minute(anchors.get(round.id())));
        }
        if (anchor.isPresent() || times.interviewed(round)) {
            return freeOpenings(round, minutes, needed, anchor);
        }
        return shared.computeIfAbsent(
                (long) minutes << 32 | needed, key -> freeOpenings(round, minutes, needed, OptionalInt.empty()));
    }

    private int minuteOf(FixedRound fixed) {
        return days.clock().minute(fixed.startIn(request.availability().zone()));
    }

    private Openings fixedOpenings(Round round, FixedRound fixed, int minutes, int needed) {
        Openings.Collector collector = new Openings.Collector(days, times.preferred(), minutes, aim == Aim.BEST);
        int start = minuteOf(fixed);
        boolean admitted = fixed.held() || times.admits(round, start, needed);
        long price = fixed.held() || !admitted ? 0 : times.price(round, start, needed);
        for (int day = 0; day < days.count(); day++) {
            collector.beginDay(day);
            if (days.start(day) <= start && start < days.start(day + 1) && admitted) {
                collector.add(start, price);
            }
        }
        return collector.collected();
    }

    private Openings freeOpenings(Round round, int minutes, int needed, OptionalInt anchor) {
        Openings.Collector collector = new Openings.Collector(days, times.preferred(), minutes, aim == Aim.BEST);
        Intervals open = times.open(round);
        for (int day = 0; day < days.count(); day++) {
            collector.beginDay(day);
            long dayPrice = times.priceOfDay(day);
            if (dayPrice >= 0) {
                addDay(round, day, dayPrice, needed, open, anchor, collector);
            }
        }
        return collector.collected();
    }

    private void addDay(
            Round round,
            int day,
            long dayPrice,
            int needed,
            Intervals open,
            OptionalInt anchor,
            Openings.Collector collector) {
        int dayEnd = days.start(day + 1);
        int from = Math.max(days.start(day), earliest);
        for (int i = open.firstEndingAfter(from); i < open.count() && open.start(i) < dayEnd; i++) {
            int last = Math.min(dayEnd - 1, open.end(i) - needed);
            int start = Math.max(from, open.start(i));
            int slot = request.slotMinutes();
            if (anchor.isEmpty() && !times.priced() && days.regular(day)) {
                int offset = (start - days.start(day)) % slot;
                for (int at = offset == 0 ? start : start + slot - offset; at <= last; at += slot) {
                    collector.add(at, dayPrice);
                }
                continue;
            }
            while (start <= last) {
                boolean anchored = anchor.isPresent() && anchor.getAsInt() == start;
                if (anchored || onGrid(day, start)) {
                    collector.add(start, dayPrice + times.price(round, start, needed) + distance(start, anchor));
                }
                start = next(day, start, anchor);
            }
        }
    }

    private boolean onGrid(int day, int start) {
        return days.minuteOnClock(day, start) % request.slotMinutes() == 0;
    }

    /** Returns the next start to look at: the next on the grid, or the anchor if it comes first. */
    private int next(int day, int start, OptionalInt anchor) {
        int next;
        if (days.regular(day)) {
            int slot = request.slotMinutes();
            next = start + slot - (start - days.start(day)) % slot;
        } else {
            next = start + 1;
        }
        return anchor.isPresent() && start < anchor.getAsInt() && anchor.getAsInt() < next ? anchor.getAsInt() : next;
    }

    private static long distance(int start, OptionalInt anchor) {
        if (anchor.isEmpty() || anchor.getAsInt() == start) {
            return 0;
        }
        return Cost.changed(1, Math.abs(start - anchor.getAsInt()));
    }
}
