package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.engine.calendar.FreeTime;
import io.github.pmprep.engine.calendar.Intervals;
import io.github.pmprep.engine.timeline.facts.Strictness;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.DayException;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.InterviewerWindows;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When rounds can take place: the candidate's free time, shared with the interviewer's. Facts that may be broken at a
 * price open more time than is free; what a start uses of it has a price in minutes.
 */
final class OpenTimes {

    /** The hours that a candidate might be asked to open on any day. */
    private static final Window ASKABLE = Window.of(LocalTime.of(8, 0), LocalTime.of(20, 0));

    private static final Window WHOLE_DAY = Window.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private final Terms terms;
    private final Days days;
    private final FreeTime freeTime;
    private final boolean priced;
    private final Intervals free;
    private final Intervals open;
    private final Intervals preferred;
    private final Map<String, Intervals> interviewersKept = new HashMap<>();
    private final Map<String, Intervals> interviewersPaid = new HashMap<>();

    OpenTimes(LoopRequest request, Terms terms, Days days, List<WeeklyWindow> preferred) {
        this.terms = terms;
        this.days = days;
        this.freeTime = new FreeTime(days);
        Availability availability = request.availability();
        this.free = candidate(availability, true);
        this.open = anyPaid(availability) ? candidate(availability, false).union(agreed(request)) : free;
        this.preferred =
                preferred.isEmpty() ? Intervals.none() : freeTime.windows(availability.zone(), preferred, List.of());
        for (InterviewerWindows windows : request.interviewers()) {
            Strictness strictness = terms.of(Fact.Kind.INTERVIEWER, windows.round());
            if (strictness != Strictness.DROPPED) {
                (strictness == Strictness.KEPT ? interviewersKept : interviewersPaid)
                        .put(windows.round(), freeTime.of(windows.availability()));
            }
        }
        this.priced = open != free || !interviewersPaid.isEmpty();
    }

    private boolean anyPaid(Availability availability) {
        return terms.of(Fact.Kind.AVAILABILITY) == Strictness.PAID
                || availability.blackouts().stream().anyMatch(blackout -> of(blackout) == Strictness.PAID)
                || availability.exceptions().stream().anyMatch(exception -> of(exception) == Strictness.PAID);
    }

    private Strictness of(Blackout blackout) {
        return terms.of(Fact.Kind.BLACKOUT, blackout.toString());
    }

    private Strictness of(DayException exception) {
        return terms.of(Fact.Kind.EXCEPTION, exception.date().toString());
    }

    private Intervals candidate(Availability availability, boolean paidCounts) {
        ZoneId zone = availability.zone();
        Intervals result = windows(availability, paidCounts);
        for (Blackout blackout : availability.blackouts()) {
            if (counts(of(blackout), paidCounts)) {
                result = result.minus(freeTime.taken(zone, blackout));
            }
        }
        return result;
    }

    /** Returns the time of the agreed rounds, on dates whose windows may be broken at a price: there it can be opened. */
    private Intervals agreed(LoopRequest request) {
        Availability availability = request.availability();
        Intervals agreed = Intervals.none();
        for (FixedRound fixed : request.fixedRounds()) {
            LocalDate date = fixed.start().toLocalDate();
            Strictness windows = availability.exceptions().stream()
                    .filter(exception -> exception.date().equals(date))
                    .findFirst()
                    .map(this::of)
                    .orElseGet(() -> terms.of(Fact.Kind.AVAILABILITY));
            if (windows == Strictness.PAID) {
                int start = days.clock().minute(fixed.startIn(availability.zone()));
                agreed = agreed.union(Intervals.of(start, start + needed(request, fixed.round())));
            }
        }
        for (Blackout blackout : availability.blackouts()) {
            if (of(blackout) == Strictness.KEPT) {
                agreed = agreed.minus(freeTime.taken(availability.zone(), blackout));
            }
        }
        return agreed;
    }

    private static int needed(LoopRequest request, String id) {
        return request.company().loop().rounds().stream()
                .filter(round -> round.id().equals(id))
                .mapToInt(round -> needed(request, round))
                .sum();
    }

    /** Returns the minutes that a round keeps free of other rounds of its loop. */
    static int needed(LoopRequest request, Round round) {
        return round.length().map(MinuteRange::most).orElse(request.unknownRoundMinutes()) + round.bufferMinutes();
    }

    private Intervals windows(Availability availability, boolean paidCounts) {
        ZoneId zone = availability.zone();
        List<DayException> exceptions = new ArrayList<>();
        for (DayException exception : availability.exceptions()) {
            exceptions.add(
                    counts(of(exception), paidCounts)
                            ? exception
                            : DayException.builder()
                                    .from(exception)
                                    .addWindow(of(exception) == Strictness.PAID ? ASKABLE : WHOLE_DAY)
                                    .build());
        }
        Strictness weekly = terms.of(Fact.Kind.AVAILABILITY);
        if (counts(weekly, paidCounts)) {
            return freeTime.windows(zone, availability.weekly(), exceptions);
        }
        if (weekly == Strictness.DROPPED) {
            return freeTime.allBut(zone, exceptions);
        }
        List<WeeklyWindow> askable = new ArrayList<>(availability.weekly());
        Arrays.stream(DayOfWeek.values()).forEach(day -> askable.add(WeeklyWindow.of(day, ASKABLE)));
        return freeTime.windows(zone, askable, exceptions);
    }

    private static boolean counts(Strictness strictness, boolean paidCounts) {
        return strictness == Strictness.KEPT || strictness == Strictness.PAID && paidCounts;
    }

    Intervals preferred() {
        return preferred;
    }

    /** Returns whether some of the open time has a price. */
    boolean priced() {
        return priced;
    }

    /** Returns whether a round has an interviewer whose time matters. */
    boolean interviewed(Round round) {
        return interviewersKept.containsKey(round.id()) || interviewersPaid.containsKey(round.id());
    }

    /** Returns the time in which a round may lie, at a price or for free. */
    Intervals open(Round round) {
        return Optional.ofNullable(interviewersKept.get(round.id()))
                .map(open::intersect)
                .orElse(open);
    }

    /** Returns the price of a day: none on a working day; negative if nothing may take place. */
    long priceOfDay(int day) {
        if (days.worksOn(day) || terms.of(Fact.Kind.BUSINESS_DAYS) == Strictness.DROPPED) {
            return 0;
        }
        return terms.of(Fact.Kind.BUSINESS_DAYS) == Strictness.PAID ? Cost.changed(1, 0) : -1;
    }

    /** Returns whether a round may take some minutes, at a price or for free. */
    boolean admits(Round round, int start, int needed) {
        return open(round).covered(start, start + needed) == needed;
    }

    /** Returns the price of minutes that a round may take. */
    long price(Round round, int start, int needed) {
        if (!priced) {
            return 0;
        }
        int missing = needed - free.covered(start, start + needed);
        Intervals interviewer = interviewersPaid.get(round.id());
        if (interviewer != null) {
            missing += needed - interviewer.covered(start, start + needed);
        }
        return missing == 0 ? 0 : Cost.changed(1, missing);
    }
}
