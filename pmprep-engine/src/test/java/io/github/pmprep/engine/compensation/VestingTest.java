package io.github.pmprep.engine.compensation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.ocf.VestingTerms;
import io.github.pmprep.model.compensation.vesting.Allocation;
import io.github.pmprep.model.compensation.vesting.CatchUp;
import io.github.pmprep.model.compensation.vesting.Tranche;
import io.github.pmprep.model.compensation.vesting.VestingDay;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.compensation.vesting.VestingStep;
import io.github.pmprep.model.money.Fraction;
import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vesting")
class VestingTest {

    private static final LocalDate START = LocalDate.parse("2027-01-31");

    private final Compensation compensation =
            PmPrep.builder().discovery(false).build().compensation();

    private List<Tranche> vest(VestingSchedule schedule, long units, LocalDate start, LocalDate granted) {
        return compensation.tranches(schedule, Fraction.of(units), start, granted);
    }

    private static String units(List<Tranche> tranches) {
        return tranches.stream().map(tranche -> tranche.units().toString()).collect(Collectors.joining(" "));
    }

    private static List<String> dates(List<Tranche> tranches) {
        return tranches.stream().map(tranche -> tranche.date().toString()).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("shares 18 units out over four tranches as the Open Cap Table Format shows")
    @CsvSource({
        "CUMULATIVE_ROUNDING, 5 4 5 4",
        "CUMULATIVE_ROUND_DOWN, 4 5 4 5",
        "FRONT_LOADED, 5 5 4 4",
        "BACK_LOADED, 4 4 5 5",
        "FRONT_LOADED_TO_SINGLE_TRANCHE, 6 4 4 4",
        "BACK_LOADED_TO_SINGLE_TRANCHE, 4 4 4 6",
        "FRACTIONAL, 4.5 4.5 4.5 4.5"
    })
    void allocations(Allocation allocation, String expected) {
        VestingSchedule schedule = VestingSchedule.builder()
                .addSteps(VestingStep.months("1", 12, 4))
                .allocation(allocation)
                .build();
        assertEquals(expected, units(vest(schedule, 18, START, START)));
    }

    @Test
    @DisplayName("keeps thirds exact")
    void thirds() {
        VestingSchedule schedule = VestingSchedule.builder()
                .addSteps(VestingStep.months("1/3", 12, 1), VestingStep.months("2/3", 12, 2))
                .allocation(Allocation.FRACTIONAL)
                .build();
        assertEquals("100/3 100/3 100/3", units(vest(schedule, 100, START, START)));
    }

    @Test
    @DisplayName("on the 31st falls on the last day of shorter months, and on the 31st again after them")
    void shortMonths() {
        VestingSchedule schedule = VestingSchedule.builder()
                .addSteps(VestingStep.months("1", 1, 5))
                .build();
        assertEquals(
                List.of("2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31", "2027-06-30"),
                dates(vest(schedule, 5, START, START)));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @DisplayName("keeps the day-of-month rules of the Open Cap Table Format, in February too")
    @CsvSource({
        "01, 2027-01-15, 2027-02-01",
        "28, 2027-01-15, 2027-02-28",
        "29_OR_LAST_DAY_OF_MONTH, 2027-01-15, 2027-02-28",
        "29_OR_LAST_DAY_OF_MONTH, 2028-01-15, 2028-02-29",
        "30_OR_LAST_DAY_OF_MONTH, 2028-01-15, 2028-02-29",
        "30_OR_LAST_DAY_OF_MONTH, 2027-03-15, 2027-04-30",
        "31_OR_LAST_DAY_OF_MONTH, 2027-03-15, 2027-04-30",
        "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH, 2028-01-30, 2028-02-29",
        "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH, 2027-01-15, 2027-02-15"
    })
    void daysOfMonth(String rule, LocalDate start, String expected) {
        VestingSchedule schedule = VestingSchedule.builder()
                .addSteps(VestingStep.months("1", 1, 1))
                .day(VestingDay.of(rule))
                .build();
        assertEquals(List.of(expected), dates(vest(schedule, 10, start, start)));
    }

    @Test
    @DisplayName("knows 32 day-of-month rules and refuses any other")
    void unknownDay() {
        assertEquals(
                "vestingDay (\"31\") must be a day of the month that every month has, or say what happens where it is missing."
                        + " Write \"01\" to \"28\", \"29_OR_LAST_DAY_OF_MONTH\" to \"31_OR_LAST_DAY_OF_MONTH\", or"
                        + " \"VESTING_START_DAY_OR_LAST_DAY_OF_MONTH\".",
                assertThrows(IllegalArgumentException.class, () -> VestingDay.of("31"))
                        .getMessage());
    }

    @Test
    @DisplayName("with a one-year cliff brings the first twelve months together")
    void cliff() {
        List<Tranche> tranches = vest(
                VestingSchedule.levelMonthlyWithCliff(4),
                4_800,
                LocalDate.parse("2027-01-04"),
                LocalDate.parse("2027-01-04"));
        assertEquals(37, tranches.size());
        assertEquals("2028-01-04: 1200 units, 25 %", tranches.get(0).toString());
        assertEquals("2028-02-04: 100 units, 1/48", tranches.get(1).toString());
        assertEquals("2031-01-04: 100 units, 1/48", tranches.get(36).toString());
    }

    @Test
    @DisplayName("waits for the company's fixed dates")
    void fixedDates() {
        VestingSchedule schedule = VestingSchedule.builder()
                .addSteps(VestingStep.months("1", 3, 4))
                .addVestDates(MonthDay.of(5, 15), MonthDay.of(11, 15))
                .build();
        List<Tranche> tranches = vest(schedule, 100, LocalDate.parse("2027-02-20"), LocalDate.parse("2027-02-20"));
        assertEquals(List.of("2027-11-15", "2028-05-15"), dates(tranches));
        assertEquals("50 50", units(tranches));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("that started before the grant catches up at once or with the next tranche")
    @CsvSource({"on-grant-date, 2027-06-15: 40 units", "on-next-tranche, 2027-07-01: 50 units"})
    void catchUp(String catchUp, String first) {
        VestingSchedule schedule = VestingSchedule.builder()
                .addSteps(VestingStep.months("1", 1, 12))
                .catchUp(CatchUp.of(catchUp))
                .build();
        List<Tranche> tranches = vest(schedule, 120, LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-15"));
        assertEquals(first, tranches.get(0).date() + ": " + tranches.get(0).units() + " units");
    }

    @Nested
    @DisplayName("terms of the Open Cap Table Format")
    class OpenCap {

        private static final String CLIFF = """
                {
                  "id": "4yr-1yr-cliff",
                  "object_type": "VESTING_TERMS",
                  "name": "Four years, one-year cliff",
                  "description": "A quarter after a year, then 1/48 a month",
                  "allocation_type": "CUMULATIVE_ROUND_DOWN",
                  "vesting_conditions": [
                    {
                      "id": "start",
                      "quantity": "0",
                      "trigger": { "type": "VESTING_START_DATE" },
                      "next_condition_ids": ["cliff"]
                    },
                    {
                      "id": "cliff",
                      "portion": { "numerator": "12", "denominator": "48" },
                      "trigger": {
                        "type": "VESTING_SCHEDULE_RELATIVE",
                        "period": { "length": 12, "type": "MONTHS", "occurrences": 1, "day_of_month": "31_OR_LAST_DAY_OF_MONTH" },
                        "relative_to_condition_id": "start"
                      },
                      "next_condition_ids": ["monthly"]
                    },
                    {
                      "id": "monthly",
                      "portion": { "numerator": "1", "denominator": "48" },
                      "trigger": {
                        "type": "VESTING_SCHEDULE_RELATIVE",
                        "period": { "length": 1, "type": "MONTHS", "occurrences": 36, "day_of_month": "31_OR_LAST_DAY_OF_MONTH" },
                        "relative_to_condition_id": "cliff"
                      },
                      "next_condition_ids": []
                    }
                  ]
                }
                """;

        private final JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build();

        @Test
        @DisplayName("are read with their own spelling, and become a schedule")
        void read() throws IOException {
            VestingSchedule schedule = compensation.vestingSchedule(mapper.readValue(CLIFF, VestingTerms.class));
            List<Tranche> tranches =
                    vest(schedule, 1_000, LocalDate.parse("2027-01-15"), LocalDate.parse("2027-01-15"));
            assertEquals(37, tranches.size());
            assertEquals("2028-01-31: 250 units, 25 %", tranches.get(0).toString());
            assertEquals("2028-02-29: 20 units, 1/48", tranches.get(1).toString());
            assertEquals("2028-03-31: 21 units, 1/48", tranches.get(2).toString());
        }

        @Test
        @DisplayName("are written as they were read, field by field")
        void written() throws IOException {
            VestingTerms terms = mapper.readValue(CLIFF, VestingTerms.class);
            assertEquals(mapper.readTree(CLIFF), mapper.readTree(mapper.writeValueAsString(terms)));
        }

        @Test
        @DisplayName("come out of a schedule and go back into the same tranches")
        void roundTrip() {
            for (VestingSchedule schedule : List.of(
                    VestingSchedule.levelMonthlyWithCliff(4),
                    VestingSchedule.levelQuarterly(4),
                    VestingSchedule.frontLoaded(),
                    VestingSchedule.singleYear())) {
                VestingSchedule back = compensation.vestingSchedule(compensation.vestingTerms("terms", schedule));
                assertEquals(vest(schedule, 9_973, START, START), vest(back, 9_973, START, START));
            }
        }

        @Test
        @DisplayName("that wait for an event have no schedule, and the message says which condition waits")
        void event() throws IOException {
            String event = CLIFF.replace("{ \"type\": \"VESTING_START_DATE\" }", "{\"type\": \"VESTING_EVENT\"}");
            VestingTerms terms = mapper.readValue(event, VestingTerms.class);
            assertEquals(
                    "vesting_conditions (4yr-1yr-cliff) must have one that is triggered by VESTING_START_DATE. Add it, with"
                            + " quantity 0.",
                    assertThrows(IllegalArgumentException.class, () -> compensation.vestingSchedule(terms))
                            .getMessage());
        }
    }
}
