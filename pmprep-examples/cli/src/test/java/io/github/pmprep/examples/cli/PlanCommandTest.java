package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.pmprep.model.timeline.PlanOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("pmprep plan")
class PlanCommandTest {

    @Test
    @DisplayName("D-11: dates the five rounds of Amazon and its decision, 28 days after the outreach")
    void plans() {
        CliRun run = CliRun.of("plan", "--outreach", "2026-03-02");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Thu 2026-03-05 09:00-10:00  Recruiter screen\n"), run.out());
        assertTrue(run.out().contains("decision 2026-03-30, 28 days after the outreach\n"), run.out());
    }

    @Test
    @DisplayName("writes JSON that reads back as the value")
    void writesJson() throws JsonProcessingException {
        CliRun run = CliRun.of("plan", "--outreach", "2026-03-02", "--format", "json");
        PlanOutcome outcome = Output.mapper().readValue(run.out(), PlanOutcome.class);
        assertEquals(5, outcome.plan().orElseThrow().rounds().size());
    }

    @Test
    @DisplayName("says why there is no plan, as a result and not as an error")
    void explains() {
        CliRun run = CliRun.of("plan", "--outreach", "2026-03-02", "--decision-by", "2026-03-06");
        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().contains("2026-03-06"), run.out());
    }

    @DisplayName("points at what is wrong with its options")
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--hours | nine to five | pmprep: hours (\"nine to five\") must be two times of day. Write them like 09:00-17:00.",
                "--company | nobody | pmprep: company (\"nobody\") must be one that is loaded. Choose one of amazon, or add the plugin that knows it."
            })
    void pointsAtMistakes(String option, String value, String message) {
        assertEquals(new CliRun(2, "", message + "\n"), CliRun.of("plan", "--outreach", "2026-03-02", option, value));
    }

    @Test
    @DisplayName("says how to write a day")
    void saysHowToWriteADay() {
        assertEquals(
                new CliRun(
                        2,
                        "",
                        "pmprep: Invalid value for option '--outreach': \"yesterday\" must be a day. Write it like 2026-03-02.\n"
                                + "Try: pmprep plan --help\n"),
                CliRun.of("plan", "--outreach", "yesterday"));
    }
}
