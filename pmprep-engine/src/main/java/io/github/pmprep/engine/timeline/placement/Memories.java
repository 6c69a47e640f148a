package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.calendar.Days;
import java.util.List;

/** Reads and writes the memory of labels. */
final class Memories {

    private Memories() {}

    /** Returns the price of the deadlines that meet on a day; negative if one is missed. */
    static long charge(List<Course.Due> dues, Days days, int[] memory, int day) {
        long price = 0;
        for (Course.Due due : dues) {
            int missed;
            if (due.rememberedIsBound()) {
                int bound = due.place() == Course.OUTREACH ? 0 : -memory[due.place()];
                missed = day - days.shift(bound, due.offset(), due.counting());
            } else {
                missed = memory[due.place()] - days.shift(day, due.offset(), due.counting());
            }
            if (missed > 0) {
                if (!due.paid()) {
                    return -1;
                }
                price += Cost.changed(1, missed * 1440L);
            }
        }
        return price;
    }

    static int[] note(List<Course.Note> notes, int[] memory, int day) {
        if (notes.isEmpty()) {
            return memory;
        }
        int[] changed = memory.clone();
        for (Course.Note note : notes) {
            changed[note.place()] = note.laterIsBetter() ? -day : day;
        }
        return changed;
    }
}
