package io.github.pmprep.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.pmprep.engine.amazon.AmazonPlugin;
import io.github.pmprep.model.company.Company;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A data file")
class DataFileTest {

    private static final Path AMAZON = Path.of("src/main/data/company/amazon.json");

    @Nested
    @DisplayName("that is right")
    class ThatIsRight {

        @Test
        @DisplayName("says the same as its compiled form")
        void sameAsCompiled() throws IOException {
            assertEquals(
                    new DataFile<>(Optional.of(new AmazonPlugin().company()), List.of()),
                    DataFile.read(Company.class, Files.readString(AMAZON)));
        }

        @Test
        @DisplayName("may be what the library wrote of a company")
        void readsWhatItWrites() {
            Company amazon = new AmazonPlugin().company();
            assertEquals(
                    new DataFile<>(Optional.of(amazon), List.of()),
                    DataFile.read(Company.class, DataFile.write(Company.class, amazon)));
        }

        @Test
        @DisplayName("may be what Jackson wrote of a company")
        void readsWhatJacksonWrites() throws IOException {
            ObjectMapper mapper = JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
            Company amazon = new AmazonPlugin().company();
            assertEquals(
                    new DataFile<>(Optional.of(amazon), List.of()),
                    DataFile.read(Company.class, mapper.writeValueAsString(amazon)));
        }
    }

    @Nested
    @DisplayName("that is wrong")
    class ThatIsWrong {

        @Test
        @DisplayName("suggests the name that a misspelled field was meant to have")
        void misspelledField() throws IOException {
            assertProblems(
                    "\"trigger\"",
                    "\"triger\"",
                    "at /loop/urgencyRules/0/triger: found an unknown field \"triger\", expected one of after,"
                            + " counting, days, id, principle, reason, source, stage, trigger."
                            + " Did you mean \"trigger\"?",
                    "at /loop/urgencyRules/0: found no field \"trigger\", expected one of LATE_START, REQUESTED_DELAY"
                            + " there. Add the field; it is required.");
        }

        @Test
        @DisplayName("says which text was found where a number was due")
        void wrongType() throws IOException {
            assertProblems(
                    "\"days\": 14",
                    "\"days\": \"two weeks\"",
                    "at /loop/urgencyRules/0/days: found the text \"two weeks\", expected a whole number."
                            + " Correct the value.");
        }

        @Test
        @DisplayName("suggests the kind of stage that was meant")
        void misspelledKind() throws IOException {
            assertProblems(
                    "\"type\": \"wait\"",
                    "\"type\": \"wiat\"",
                    "at /loop/stages/4/type: found the text \"wiat\", expected one of assignment, interviews, wait."
                            + " Did you mean \"wait\"?");
        }

        @Test
        @DisplayName("names a source that it does not explain")
        void unknownSource() throws IOException {
            assertProblems(
                    "\"source\": \"urgency\"",
                    "\"source\": \"urgence\"",
                    "at /loop/urgencyRules/0/source: found the text \"urgence\", expected a source, or one of the"
                            + " names article, loop, urgency, verdicts, rubrics, craft, principles, pay-l6, pay-summary, vesting, sign-on, bar-raiser, levels."
                            + " Did you mean \"urgency\"?");
        }

        @Test
        @DisplayName("lists the decision rules that there are")
        void unknownDecisionRule() throws IOException {
            assertProblems(
                    "\"kind\": \"VETO\"",
                    "\"kind\": \"MAJORITY\"",
                    "at /decisionRule/kind: found the text \"MAJORITY\", expected one of AVERAGE, VETO,"
                            + " LOWEST_GRADE_REJECTS, COMMITTEE. Choose one of them.");
        }

        @Test
        @DisplayName("asks a committee for the share that it needs")
        void committeeWithoutShare() throws IOException {
            assertProblems(
                    "\"kind\": \"VETO\"",
                    "\"kind\": \"COMMITTEE\"",
                    "at /decisionRule: decisionRule.percent (absent) must be given for COMMITTEE and for nothing else."
                            + " Give 50 for the grade that half of the rounds reach, or leave it out.");
        }

        @Test
        @DisplayName("passes on what a value refuses")
        void refusedByTheValue() throws IOException {
            assertProblems(
                    "\"bufferMinutes\": 10",
                    "\"bufferMinutes\": -10",
                    "at /loop/stages/0/rounds/0: round.bufferMinutes (-10) must not be negative."
                            + " Give 0 for no buffer.");
        }

        @Test
        @DisplayName("says that a date is none")
        void noDate() throws IOException {
            assertProblems(
                    "\"asOf\": \"2026-01-01\",\n      \"note\": \"The names",
                    "\"asOf\": \"2026-02-30\",\n      \"note\": \"The names",
                    "at /sources/principles/asOf: found the text \"2026-02-30\", expected a day of the calendar."
                            + " Write it like \"2026-01-31\".");
        }

        @Test
        @DisplayName("names line and column where it is no JSON")
        void noJson() {
            assertEquals(
                    List.of("at the top: found no well-formed JSON in line 2, column 7 (Unexpected character (']'"
                            + " (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null',"
                            + " 'true' or 'false')), expected a JSON object. Correct the text there."),
                    problems("{\n\"id\": ]}"));
        }

        private void assertProblems(String right, String wrong, String... problems) throws IOException {
            String text = Files.readString(AMAZON);
            int place = text.indexOf(right);
            String broken = text.substring(0, place) + wrong + text.substring(place + right.length());
            assertEquals(List.of(problems), problems(broken));
        }

        private static List<String> problems(String text) {
            return DataFile.read(Company.class, text).problems().stream()
                    .map(FileProblem::toString)
                    .toList();
        }
    }
}
