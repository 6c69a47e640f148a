package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;

/** Moves labels to the first day of a stage, where its rules about that day are charged. */
final class StageStart {

    private final Days days;
    private final Course.Leg leg;

    StageStart(Days days, Course.Leg leg) {
        this.days = days;
        this.leg = leg;
    }

    void offer(Label label, int day, Front started) {
        long high = label.high;
        if (day < leg.noSooner) {
            high += Cost.changed(1, (leg.noSooner - day) * 1440L);
        }
        Course.Memory rules = leg.memory;
        for (Course.Late late : rules.late()) {
            int remembered = late.place() == Course.OUTREACH ? 0 : -label.memory[late.place()];
            high += Math.max(0, days.between(remembered, day, late.counting()) - late.limit()) * Cost.LATE;
        }
        long due = Memories.charge(rules.dueAtStart(), days, label.memory, day);
        if (due < 0) {
            return;
        }
        int[] memory = Memories.note(rules.atStart(), label.memory, day);
        int freeAt = Math.max(label.freeAt, days.start(day));
        if (started.admits(high + due, label.low, freeAt, memory)) {
            Label origin = label.step == Label.ARRIVAL && label.before != null ? label.before : label;
            started.add(new Label(high + due, label.low, day, freeAt, memory, Label.ARRIVAL, 0, origin));
        }
    }
}
