package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.WeakCriterion;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.model.source.Source;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

/** Requests made from seeds: few principles and rounds, hours of every shape, days around both changes of the clocks. */
final class SmallRequests {

    private static final Source SOURCE = Source.of("Made up for a test", LocalDate.parse("2026-01-01"));
    private static final List<String> PRINCIPLES = List.of("speed", "care", "thrift", "nerve");
    private static final List<String> ZONES = List.of(
            "America/Los_Angeles", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Sao_Paulo");
    private static final List<String> DAYS =
            List.of("2026-02-27", "2026-03-19", "2026-09-28", "2026-10-22", "2028-02-20");

    private SmallRequests() {}

    static Company company() {
        Company.Builder company = Company.builder()
                .id("testing")
                .name("Testing")
                .loop(Loop.builder()
                        .addStage(InterviewBlock.builder()
                                .id("talk")
                                .name("Talk")
                                .addRound(Round.builder()
                                        .id("talk")
                                        .name("Talk")
                                        .length(MinuteRange.of(60, 60))
                                        .build())
                                .build())
                        .source(SOURCE)
                        .build())
                .verdictScale(VerdictScale.builder()
                        .addVerdict(Verdict.builder()
                                .id("HIRE")
                                .name("hire")
                                .fromScore(0)
                                .hire(true)
                                .build())
                        .source(SOURCE)
                        .build());
        PRINCIPLES.forEach(id -> company.addPrinciple(Principle.builder()
                .id(id)
                .name(id)
                .description("Show " + id + ".")
                .source(SOURCE)
                .build()));
        return company.build();
    }

    static PreparationRequest of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        LocalDate today = LocalDate.parse(DAYS.get(random.nextInt(DAYS.size())));
        PreparationRequest.Builder request = PreparationRequest.builder()
                .company(company())
                .today(today)
                .availability(availability(random, zone, today))
                .norms(norms(random));
        int rounds = random.nextInt(1, 4);
        for (int number = 0; number < rounds; number++) {
            request.addRounds(round(random, number, today, zone));
        }
        if (random.nextInt(3) > 0) {
            request.minutesPerWeek(15 * random.nextInt(1, 25));
        }
        if (random.nextInt(2) == 0) {
            request.addWeakCriteria(WeakCriterion.of(
                    QuestionKind.values()[random.nextInt(QuestionKind.values().length)],
                    "weak.one",
                    random.nextInt(1, 6)));
        }
        if (random.nextInt(3) == 0) {
            request.putStory(PRINCIPLES.get(random.nextInt(PRINCIPLES.size())), random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
            request.addDone("story.speed.1", "mock.1");
        }
        return request.build();
    }

    private static RoundAhead round(SplittableRandom random, int number, LocalDate today, ZoneId zone) {
        RoundAhead.Builder round = RoundAhead.builder()
                .id("round-" + number)
                .name("Round " + number)
                .start(today.plusDays(random.nextInt(1, 40))
                        .atTime(random.nextInt(8, 18), 5 * random.nextInt(12))
                        .atZone(zone)
                        .toInstant());
        for (String principle : PRINCIPLES) {
            if (random.nextInt(3) == 0) {
                round.addPrinciples(principle);
            }
        }
        for (QuestionKind kind : QuestionKind.values()) {
            if (random.nextInt(4) == 0) {
                round.addQuestionKinds(kind);
            }
        }
        RoundAhead made = round.build();
        return random.nextInt(3) == 0
                ? made
                : RoundAhead.builder()
                        .from(made)
                        .end(made.start().plusSeconds(60L * random.nextInt(30, 91)))
                        .build();
    }

    private static Availability availability(SplittableRandom random, ZoneId zone, LocalDate today) {
        Availability.Builder availability = Availability.builder().zone(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                LocalTime start = LocalTime.of(random.nextInt(0, 20), 5 * random.nextInt(12));
                availability.addWeekly(WeeklyWindow.of(
                        day,
                        Window.of(
                                start.toString(),
                                start.plusMinutes(random.nextInt(20, 200)).toString())));
            }
        }
        if (random.nextInt(3) == 0) {
            LocalDate away = today.plusDays(random.nextInt(20));
            availability.addBlackout(Blackout.ofDays(away, away.plusDays(random.nextInt(5)), "away"));
        }
        return availability.build();
    }

    private static PreparationNorms norms(SplittableRandom random) {
        return PreparationNorms.builder()
                .version("test")
                .putMinute("story", random.nextInt(10, 50))
                .putMinute("drill", random.nextInt(10, 40))
                .putMinute("mock", random.nextInt(20, 60))
                .putMinute("questions", random.nextInt(10, 40))
                .putMinute("summary", random.nextInt(10, 60))
                .putMinute("rehearsal", random.nextInt(5, 20))
                .optimismPercent(random.nextInt(100, 200))
                .spreadPercent(random.nextInt(80))
                .minutesPerWeek(15 * random.nextInt(4, 24))
                .mostMinutesPerDay(15 * random.nextInt(2, 10))
                .storiesPerPrinciple(random.nextInt(1, 3))
                .drillsPerRound(random.nextInt(3))
                .mocks(random.nextInt(3))
                .rehearsals(random.nextInt(3))
                .comfortableDays(28)
                .crammingDays(14)
                .build();
    }
}
