package io.github.pmprep.model.roundtrip;

import static java.util.Map.entry;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Competency;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.ledger.Rule;
import io.github.pmprep.model.compensation.ocf.VestingCondition;
import io.github.pmprep.model.compensation.ocf.VestingTerms;
import io.github.pmprep.model.compensation.vesting.Allocation;
import io.github.pmprep.model.compensation.vesting.CatchUp;
import io.github.pmprep.model.compensation.vesting.VestingDay;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.UrgencyRule;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.money.Price;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.TaskKind;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.model.source.Source;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One made-up value for each type that chance alone does not find.
 *
 * <p>A value type needs a line here only if its check refuses what {@link Values} makes of random attributes; the test
 * says so. A line reads like {@code entry(Rubric.class, make -> Rubric.builder().criteria(make.some(…)).build())}.
 */
final class Samples {

    /** Makes one value; parts of it may be made up by {@code make}. */
    @FunctionalInterface
    interface Sample<T> {
        T make(Values make);
    }

    private static final Map<Class<?>, Sample<?>> ALL = Map.ofEntries(
            entry(boolean.class, make -> make.one(true, false)),
            entry(int.class, make -> make.one(0, 1, 2, 3, 5, 30, 60, 100, make.number(0, 100))),
            entry(long.class, make -> (long) make.one(0, 1, 2, 3, 5, 30, 60, 100, make.number(0, 1_000_000))),
            entry(
                    String.class,
                    make -> make.number(1, 6) < 6
                            ? make.word()
                            : make.one(
                                    "outreach",
                                    "UPPER_" + make.word().substring(5),
                                    "«ünï» \"\\\n\t😀 " + make.word())),
            entry(Boolean.class, make -> make.one(true, false)),
            entry(Integer.class, make -> make.number(0, 100)),
            entry(Long.class, make -> (long) make.number(0, 100)),
            entry(BigDecimal.class, make -> BigDecimal.valueOf(make.number(0, 10_000), 2)),
            entry(Currency.class, make -> Currency.getInstance("USD")),
            entry(DayOfWeek.class, make -> DayOfWeek.of(make.number(1, 7))),
            entry(Duration.class, make -> Duration.ofMinutes(make.number(1, 120))),
            entry(Instant.class, make -> Instant.ofEpochSecond(1_770_000_000L + make.number(0, 9_999_999))),
            entry(LocalDate.class, make -> LocalDate.ofEpochDay(20_450 + make.number(0, 400))),
            entry(LocalDateTime.class, make -> LocalDateTime.of(make.a(LocalDate.class), make.a(LocalTime.class))),
            entry(LocalTime.class, make -> LocalTime.of(make.number(0, 23), make.number(0, 59))),
            entry(Month.class, make -> Month.of(make.number(1, 12))),
            entry(MonthDay.class, make -> MonthDay.of(make.number(1, 12), make.number(1, 28))),
            entry(Period.class, make -> Period.ofMonths(make.number(1, 48))),
            entry(Year.class, make -> Year.of(make.number(2020, 2040))),
            entry(YearMonth.class, make -> YearMonth.of(make.number(2020, 2040), make.number(1, 12))),
            entry(
                    ZoneId.class,
                    make -> make.one(ZoneId.of("America/Los_Angeles"), ZoneId.of("Asia/Kolkata"), ZoneId.of("UTC"))),
            entry(ZoneOffset.class, make -> make.one(ZoneOffset.UTC, ZoneOffset.ofHours(-7))),
            entry(OptionalInt.class, make -> make.one(OptionalInt.empty(), OptionalInt.of(make.number(0, 100)))),
            entry(OptionalLong.class, make -> make.one(OptionalLong.empty(), OptionalLong.of(make.number(0, 100)))),
            entry(Fraction.class, make -> Fraction.of(make.number(0, 5), make.number(1, 5))),
            entry(
                    Band.class,
                    make -> make.one(
                            Band.perYear(
                                    make.a(PayKind.class),
                                    make.a(Money.class).zero(),
                                    make.a(Money.class),
                                    make.a(Source.class)),
                            Band.ofBase(
                                    make.a(PayKind.class),
                                    Fraction.ZERO,
                                    make.a(Fraction.class),
                                    make.a(Source.class)))),
            entry(
                    PreparationNorms.class,
                    make -> PreparationNorms.builder()
                            .version(make.word())
                            .minutes(Arrays.stream(TaskKind.values())
                                    .collect(Collectors.toMap(TaskKind::id, kind -> make.number(1, 90))))
                            .optimismPercent(make.number(100, 200))
                            .spreadPercent(make.number(0, 100))
                            .minutesPerWeek(make.number(1, 600))
                            .mostMinutesPerDay(make.number(1, 300))
                            .storiesPerPrinciple(make.number(0, 3))
                            .drillsPerRound(make.number(0, 3))
                            .mocks(make.number(0, 3))
                            .rehearsals(make.number(0, 3))
                            .comfortableDays(make.number(20, 40))
                            .crammingDays(make.number(0, 20))
                            .build()),
            entry(
                    Rubric.class,
                    make -> Rubric.builder()
                            .id(make.word())
                            .version("1")
                            .kind(make.a(QuestionKind.class))
                            .addCriteria(Criterion.builder()
                                    .from(make.a(Criterion.class))
                                    .weight(100)
                                    .build())
                            .source(make.a(Source.class))
                            .build()),
            entry(
                    Verdict.class,
                    make -> Verdict.builder()
                            .id("UPPER_" + make.word().substring(5))
                            .name(make.word())
                            .fromScore(make.number(0, 100))
                            .hire(make.a(boolean.class))
                            .build()),
            entry(
                    VerdictScale.class,
                    make -> VerdictScale.builder()
                            .addVerdict(Verdict.builder()
                                    .from(make.a(Verdict.class))
                                    .fromScore(0)
                                    .build())
                            .source(make.a(Source.class))
                            .build()),
            entry(Rule.class, make -> Rule.of(make.a(String.class))),
            entry(Price.class, make -> Price.of("EUR", make.a(Fraction.class))),
            entry(
                    Loop.class,
                    make -> Loop.builder()
                            .addStages(
                                    Assignment.builder()
                                            .from(make.a(Assignment.class))
                                            .deadline(Optional.empty())
                                            .build(),
                                    InterviewBlock.builder()
                                            .from(make.a(InterviewBlock.class))
                                            .deadline(Optional.empty())
                                            .build())
                            .source(make.a(Source.class))
                            .build()),
            entry(Company.class, Samples::company),
            entry(Evidence.class, make -> evidence(make.number(0, 9), make.word())),
            entry(
                    VestingTerms.class,
                    make -> VestingTerms.builder()
                            .id(make.word())
                            .name(make.word())
                            .description(make.a(String.class))
                            .allocationType(make.a(Allocation.class))
                            .addVestingConditions(VestingCondition.builder()
                                    .from(make.a(VestingCondition.class))
                                    .nextConditionIds(List.of())
                                    .build())
                            .build()),
            entry(
                    VestingSchedule.class,
                    make -> VestingSchedule.builder()
                            .addStep(VestingStep.builder()
                                    .from(make.a(VestingStep.class))
                                    .portion(Fraction.ONE)
                                    .build())
                            .day(make.a(VestingDay.class))
                            .allocation(make.a(Allocation.class))
                            .catchUp(make.a(CatchUp.class))
                            .vestDates(make.some(MonthDay.class, make.number(0, 2)))
                            .build()),
            entry(VestingDay.class, make -> make.one(VestingDay.OF_VESTING_START, VestingDay.of("15"))),
            entry(Money.class, make -> Money.ofMinor("USD", make.number(0, 50_000_000))));

    private Samples() {}

    private static Evidence evidence(int start, String quote) {
        return Evidence.builder()
                .start(start)
                .end(start + quote.length())
                .quote(quote)
                .build();
    }

    /** A company has the principles that its loop speaks of. */
    private static Company company(Values make) {
        Loop loop = make.a(Loop.class);
        Stream<String> ids = Stream.concat(
                loop.rounds().stream().flatMap(round -> round.principles().stream()),
                loop.urgencyRules().stream().map(UrgencyRule::principle));
        return Company.builder()
                .id(make.word())
                .name(make.word())
                .loop(loop)
                .levels(make.some(Level.class, make.number(0, 2)))
                .principles(ids.distinct()
                        .map(id -> Principle.builder()
                                .from(make.a(Principle.class))
                                .id(id)
                                .build())
                        .toList())
                .competencies(make.some(Competency.class, make.number(0, 1)))
                .rubrics(make.some(Rubric.class, make.number(0, 1)))
                .verdictScale(make.a(VerdictScale.class))
                .build();
    }

    static Optional<Sample<?>> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }
}
