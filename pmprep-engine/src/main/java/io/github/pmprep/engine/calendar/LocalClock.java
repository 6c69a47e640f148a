package io.github.pmprep.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * The clock on the wall of one zone, read in minutes since an origin that several clocks may share. A moment may be
 * negative. Immutable.
 */
public final class LocalClock {

    private static final int FAR_AWAY = 1_000_000_000;

    private final ZoneRules rules;
    private final long originEpochMinute;

    private LocalClock(ZoneRules rules, long originEpochMinute) {
        this.rules = rules;
        this.originEpochMinute = originEpochMinute;
    }

    /** Returns the clock of a zone that counts from the start of a date there. */
    public static LocalClock countingFrom(LocalDate date, ZoneId zone) {
        if (date.getYear() < 1900 || date.getYear() > 3000) {
            throw new IllegalArgumentException(
                    "date (" + date + ") must lie between the years 1900 and 3000. Did you swap two digits?");
        }
        return new LocalClock(zone.getRules(), new LocalClock(zone.getRules(), 0).firstMinuteOf(date));
    }

    /** Returns the clock of another zone that counts from the same moment. */
    public LocalClock in(ZoneId zone) {
        return new LocalClock(zone.getRules(), originEpochMinute);
    }

    /** Returns the moment as an instant. */
    public Instant instant(int minute) {
        return Instant.ofEpochSecond((originEpochMinute + minute) * 60);
    }

    /** Returns an instant as a moment, rounded up to a whole minute; one further than 2000 years away as about that far. */
    public int minute(Instant instant) {
        long second = instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
        long minute = -Math.floorDiv(-second, 60L) - originEpochMinute;
        return (int) Math.max(-FAR_AWAY, Math.min(FAR_AWAY, minute));
    }

    /** Returns the first minute of a date. */
    public int firstMinuteOf(LocalDate date) {
        return earliest(date.atStartOfDay());
    }

    /** Returns the first moment at which the clock shows a local time, or the change that skips it. */
    public int earliest(LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return minute(offsets.isEmpty() ? rules.getTransition(local).getInstant() : local.toInstant(offsets.get(0)));
    }

    /** Returns the last moment at which the clock shows a local time, or the change that skips it. */
    public int latest(LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.size() < 2 ? earliest(local) : minute(local.toInstant(offsets.get(1)));
    }

    /** Returns the moment of the first clock change after a moment; a distant one if there is none. */
    int nextChangeAfter(int minute) {
        ZoneOffsetTransition change = rules.nextTransition(instant(minute));
        return change == null ? FAR_AWAY : minute(change.getInstant());
    }

    /** Returns whether this is the clock of a zone with certain rules. */
    boolean follows(ZoneId zone) {
        return rules.equals(zone.getRules());
    }

    /** Returns what the clock shows at a moment. */
    public LocalDateTime shownAt(int minute) {
        Instant instant = instant(minute);
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }
}
