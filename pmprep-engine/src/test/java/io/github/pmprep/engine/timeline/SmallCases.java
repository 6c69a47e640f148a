package io.github.pmprep.engine.timeline;

import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.calendar.DayException;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.UrgencyRule;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.InterviewerWindows;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes up loop requests of every shape; the same seed gives the same request. Small ones can be searched by trial; wide
 * ones have more stages, more days and fewer things that clash.
 */
final class SmallCases {

    static final List<String> ZONES =
            List.of("America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/Sao_Paulo");

    private final SplittableRandom random;
    private final ZoneId zone;
    private final LocalDate outreach;
    private final int horizon;
    private final int mostStages;
    /** By how much less likely in a wide request is what may clash with something else. */
    private final int spared;

    private SmallCases(long seed) {
        this.random = new SplittableRandom(seed);
        this.zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        this.outreach = LocalDate.parse("2026-03-01").plusDays(random.nextInt(260));
        this.horizon = 5 + random.nextInt(7);
        this.mostStages = 4;
        this.spared = 1;
    }

    private SmallCases(long seed, ZoneId zone, LocalDate outreach) {
        this.random = new SplittableRandom(seed);
        this.zone = zone;
        this.outreach = outreach;
        this.horizon = 30 + random.nextInt(60);
        this.mostStages = 8;
        this.spared = 6;
    }

    static LoopRequest request(long seed) {
        SmallCases cases = new SmallCases(seed);
        return cases.request(120 + 60 * cases.random.nextInt(3));
    }

    static LoopRequest wide(long seed, ZoneId zone, LocalDate outreach) {
        return new SmallCases(seed, zone, outreach).request(30);
    }

    private LoopRequest request(int slotMinutes) {
        List<Stage> stages = new ArrayList<>();
        int count = 1 + random.nextInt(mostStages);
        for (int i = 0; i < count; i++) {
            stages.add(stage(i, count));
        }
        Loop.Builder loop = Loop.builder().stages(stages).source(TestCompanies.SOURCE);
        if (chance(50)) {
            int fewest = random.nextInt(horizon);
            loop.typicalLength(range(fewest, fewest + random.nextInt(3)));
        }
        for (int i = 0; i < 2; i++) {
            if (chance(50)) {
                loop.addUrgencyRule(urgency(i, count));
            }
        }
        LoopRequest.Builder request = LoopRequest.builder()
                .company(TestCompanies.company(loop.build()))
                .outreach(outreach)
                .availability(availability())
                .calendar(calendar())
                .horizonDays(horizon)
                .slotMinutes(slotMinutes);
        settle(stages, request);
        for (Stage stage : stages) {
            if (rarely(10)) {
                request.putStartNoSooner(stage.id(), anyDay());
            }
            if (stage.optional() && stages.size() > 1 && chance(30)) {
                request.addLeftOut(stage.id());
                break;
            }
        }
        if (rarely(20)) {
            request.decisionBy(anyDay());
        }
        if (rarely(20)) {
            request.notBefore(anyDay().atTime(10, 0).atZone(zone).toInstant());
        }
        if (chance(40)) {
            request.addPreferred(WeeklyWindow.of(anyWeekday(), Window.of("00:00", "13:00")))
                    .addPreferred(WeeklyWindow.of(anyWeekday(), Window.of("11:00", "00:00")));
        }
        return request.build();
    }

    private void settle(List<Stage> stages, LoopRequest.Builder request) {
        for (Stage stage : stages) {
            if (stage instanceof InterviewBlock block) {
                for (Round round : block.rounds()) {
                    if (rarely(12) && !block.optional()) {
                        request.addFixedRound(FixedRound.builder()
                                .round(round.id())
                                .start(anyDay().atTime(9 + random.nextInt(6), 30 * random.nextInt(2)))
                                .held(chance(40))
                                .build());
                    } else if (chance(12)) {
                        request.addInterviewer(InterviewerWindows.builder()
                                .round(round.id())
                                .availability(
                                        Availability.weekdays(ZoneId.of("Europe/London"), Window.of("06:00", "18:00")))
                                .build());
                    }
                }
            }
        }
    }

    private Stage stage(int index, int count) {
        String id = "s" + index;
        boolean optional = chance(15);
        Optional<Deadline> deadline = rarely(20) ? Optional.of(deadline(index, count)) : Optional.empty();
        switch (random.nextInt(5)) {
            case 0 -> {
                Wait.Builder wait = Wait.builder()
                        .id(id)
                        .name("Wait " + id)
                        .optional(optional)
                        .gap(gap())
                        .deadline(deadline);
                if (chance(80)) {
                    wait.length(smallRange());
                }
                if (rarely(20)) {
                    wait.expiresAfter(range(0, 1 + random.nextInt(4)));
                }
                return wait.build();
            }
            case 1 -> {
                Assignment.Builder work = Assignment.builder()
                        .id(id)
                        .name("Work " + id)
                        .optional(optional)
                        .gap(gap())
                        .deadline(deadline);
                if (chance(80)) {
                    work.turnaround(smallRange());
                }
                return work.build();
            }
            default -> {
                InterviewBlock.Builder block = InterviewBlock.builder()
                        .id(id)
                        .name("Block " + id)
                        .optional(optional)
                        .gap(gap())
                        .deadline(deadline)
                        .splitOverDays(1 + random.nextInt(2));
                int rounds = 1 + random.nextInt(2);
                for (int i = 0; i < rounds; i++) {
                    Round.Builder round = Round.builder()
                            .id(id + "-r" + i)
                            .name("Round " + i + " of " + id)
                            .bufferMinutes(10 * random.nextInt(3));
                    if (chance(80)) {
                        round.length(MinuteRange.of(30, 45 + 15 * random.nextInt(4)));
                    }
                    block.addRound(round.build());
                }
                return block.build();
            }
        }
    }

    private Gap gap() {
        int atLeast = random.nextInt(3);
        Gap.Builder gap = Gap.builder().atLeast(atLeast).counting(counting());
        if (chance(60)) {
            int fewest = random.nextInt(3);
            gap.typical(range(fewest, Math.max(atLeast, fewest) + random.nextInt(2)));
        }
        return gap.build();
    }

    private Deadline deadline(int index, int count) {
        int other = random.nextInt(-1, count);
        return Deadline.builder()
                .stage(other < 0 ? Loop.OUTREACH : "s" + other)
                .edge(other == index || chance(50) ? Deadline.Edge.START : Deadline.Edge.END)
                .offsetDays(other > index ? -random.nextInt(3) : random.nextInt(6))
                .counting(counting())
                .build();
    }

    private UrgencyRule urgency(int index, int count) {
        int stage = random.nextInt(count);
        int after = random.nextInt(-1, stage);
        return UrgencyRule.builder()
                .id("rule-" + index)
                .trigger(UrgencyRule.Trigger.LATE_START)
                .after(after < 0 ? Loop.OUTREACH : "s" + after)
                .stage("s" + stage)
                .days(1 + random.nextInt(4))
                .counting(counting())
                .principle("speed")
                .reason("Late.")
                .source(TestCompanies.SOURCE)
                .build();
    }

    private Availability availability() {
        Availability.Builder availability = Availability.builder().zone(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (chance(75)) {
                int start = 8 + random.nextInt(4);
                availability.addWeekly(WeeklyWindow.of(
                        day, Window.of(LocalTime.of(start, 0), LocalTime.of(start + 2 + random.nextInt(4), 30))));
            }
            if (chance(15)) {
                availability.addWeekly(WeeklyWindow.of(day, Window.of("18:00", "00:00")));
            }
        }
        if (chance(40)) {
            availability.addException(DayException.of(anyDay(), Window.of("10:00", "13:00")));
        }
        if (chance(40)) {
            LocalDate first = anyDay();
            availability.addBlackout(Blackout.ofDays(first, first.plusDays(random.nextInt(3)), "trip"));
        }
        return availability.build();
    }

    private BusinessCalendar calendar() {
        BusinessCalendar.Builder calendar = BusinessCalendar.builder().id("test");
        if (chance(30)) {
            calendar.addHoliday(anyDay());
        }
        return calendar.build();
    }

    private DayRange smallRange() {
        int fewest = random.nextInt(3);
        return range(fewest, fewest + random.nextInt(3));
    }

    private DayRange range(int fewest, int most) {
        return DayRange.builder().fewest(fewest).most(most).counting(counting()).build();
    }

    private DayCount counting() {
        return chance(70) ? DayCount.CALENDAR : DayCount.BUSINESS;
    }

    private LocalDate anyDay() {
        return outreach.plusDays(random.nextInt(horizon));
    }

    private DayOfWeek anyWeekday() {
        return DayOfWeek.of(1 + random.nextInt(7));
    }

    private boolean rarely(int percent) {
        return random.nextInt(100 * spared) < percent;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
