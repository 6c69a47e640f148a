package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A loop request, compiled into numbers for the search. Immutable. */
public final class Course {

    final Days days;
    final List<Leg> legs;
    final int memories;
    /** What the whole loop typically takes; empty if unknown, or if a length on the way is. */
    final Optional<DayRange> typicalLength;
    /** The last day for the decision. */
    final int lastDay;
    /** The day after which a decision has a price. */
    final int lastDayForFree;

    private final boolean anyWillDo;
    /** The most that may be paid for what is moved or broken. */
    private final long mostChanged;

    Course(
            Days days,
            List<Leg> legs,
            int memories,
            Optional<DayRange> typicalLength,
            int lastDay,
            int lastDayForFree,
            boolean anyWillDo,
            long mostChanged) {
        this.days = days;
        this.legs = List.copyOf(legs);
        this.memories = memories;
        this.typicalLength = typicalLength;
        this.lastDay = lastDay;
        this.lastDayForFree = lastDayForFree;
        this.anyWillDo = anyWillDo;
        this.mostChanged = mostChanged;
    }

    /** Returns the days over which the loop is planned. */
    public Days days() {
        return days;
    }

    /** Returns the same course but for one day of one round, by the place of its stage and its place in the stage. */
    public Course without(int stage, int round, int day) {
        List<Leg> changed = new ArrayList<>(legs);
        changed.set(stage, legs.get(stage).without(round, day));
        return new Course(days, changed, memories, typicalLength, lastDay, lastDayForFree, anyWillDo, mostChanged);
    }

    /** Returns the same course, in which no more than a number of things may be moved or broken. */
    public Course changingAtMost(int times) {
        return changingAtMost(Cost.mostChanged(times));
    }

    /** Returns the same course, in which no more may be moved or broken than in a plan that was found. */
    public Course changingNoMoreThan(Route found) {
        return changingAtMost(Cost.changed(found.high()));
    }

    private Course changingAtMost(long most) {
        return new Course(days, legs, memories, typicalLength, lastDay, lastDayForFree, anyWillDo, most);
    }

    /** Returns whether more is paid for what is moved or broken than may be. */
    boolean exceeds(long high) {
        return Cost.changed(high) > mostChanged;
    }

    /**
     * Returns whether the earliest way to end a stage is as good as every other: no cost counts and nothing looks back.
     * Whatever can follow a later end can then follow an earlier one, as gaps and windows only bound what follows from
     * below.
     */
    boolean earliestSuffices() {
        return anyWillDo && memories == 0;
    }

    /** A stage, compiled. */
    static final class Leg {

        final Stage stage;
        final int firstStep;
        final GapRule gap;
        /** The first day on which it may start. */
        final int noSooner;

        final boolean noSoonerPaid;
        /** The rounds; empty for a stage without an appointment. */
        final List<Bout> bouts;
        /** The most days over which the rounds may lie, counted from the first; working days, or all days if free. */
        final int splitOverDays;

        final boolean splitFree;
        /** The length of a stage without an appointment; a known 0 if it is open. */
        final DayRange length;

        final boolean endsOnWorkingDay;
        final Memory memory;

        Leg(
                Stage stage,
                int firstStep,
                GapRule gap,
                int noSooner,
                boolean noSoonerPaid,
                List<Bout> bouts,
                int splitOverDays,
                boolean splitFree,
                DayRange length,
                boolean endsOnWorkingDay,
                Memory memory) {
            this.stage = stage;
            this.firstStep = firstStep;
            this.gap = gap;
            this.noSooner = noSooner;
            this.noSoonerPaid = noSoonerPaid;
            this.bouts = List.copyOf(bouts);
            this.splitOverDays = splitOverDays;
            this.splitFree = splitFree;
            this.length = length;
            this.endsOnWorkingDay = endsOnWorkingDay;
            this.memory = memory;
        }

        Leg without(int round, int day) {
            List<Bout> changed = new ArrayList<>(bouts);
            changed.set(round, bouts.get(round).without(day));
            return with(changed);
        }

        private Leg with(List<Bout> changed) {
            return new Leg(
                    stage,
                    firstStep,
                    gap,
                    noSooner,
                    noSoonerPaid,
                    changed,
                    splitOverDays,
                    splitFree,
                    length,
                    endsOnWorkingDay,
                    memory);
        }

        /** Returns one leg for each round, with no more between them than their order. */
        List<Leg> apart() {
            if (bouts.size() < 2) {
                return List.of(this);
            }
            GapRule none = new GapRule(0, DayCount.CALENDAR, false, Optional.empty());
            List<Leg> legs = new ArrayList<>();
            for (int i = 0; i < bouts.size(); i++) {
                legs.add(new Leg(
                        stage,
                        firstStep + i,
                        i == 0 ? gap : none,
                        i == 0 ? noSooner : 0,
                        noSoonerPaid,
                        List.of(bouts.get(i)),
                        1,
                        false,
                        length,
                        false,
                        memory.part(i == 0, i == bouts.size() - 1)));
            }
            return legs;
        }

        int steps() {
            return Math.max(1, bouts.size());
        }
    }

    /**
     * A round, compiled.
     *
     * @param openings when it may start
     * @param minutes its length
     * @param occupied the minutes from its start that it keeps free of rounds of its own loop
     * @param claimed the minutes from its start that it keeps free of rounds of other loops
     */
    record Bout(Openings openings, int minutes, int occupied, int claimed) {

        Bout without(int day) {
            return new Bout(openings.without(day), minutes, occupied, claimed);
        }
    }

    /** The days before a stage: how many at least, and how many typically. */
    record GapRule(int atLeast, DayCount counting, boolean paid, Optional<DayRange> typical) {}

    /** What a stage adds to the memory of a label and what it asks of it. */
    record Memory(
            List<Note> atStart,
            List<Note> atEnd,
            List<Late> late,
            List<Due> dueAtStart,
            List<Due> dueAtEnd,
            int[] forgotten) {

        /** Returns the part that belongs to the first or to the last round of a stage. */
        Memory part(boolean first, boolean last) {
            return new Memory(
                    first ? atStart : List.of(),
                    last ? atEnd : List.of(),
                    first ? late : List.of(),
                    first ? dueAtStart : List.of(),
                    last ? dueAtEnd : List.of(),
                    last ? forgotten : new int[0]);
        }
    }

    /** Writes the day into the memory; negated if a later day is better. */
    record Note(int place, boolean laterIsBetter) {}

    /** Charges the days by which the first day of the stage lies too long after a remembered day. */
    record Late(int place, int limit, DayCount counting) {}

    /**
     * Requires an order of two days: the later one, this stage's, is at most an offset after the remembered one; or the
     * remembered one is at least an offset before this stage's. A place of {@value #OUTREACH} stands for day 0.
     */
    record Due(int place, int offset, DayCount counting, boolean rememberedIsBound, boolean paid) {}

    static final int OUTREACH = -1;
}
