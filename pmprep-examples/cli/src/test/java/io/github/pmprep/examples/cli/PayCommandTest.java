package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command pmprep pay")
class PayCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static String golden(String name) {
        try (var file = PayCommandTest.class.getResourceAsStream("/pay/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String offer(String name) {
        return Path.of("offers", name).toString();
    }

    @Test
    @DisplayName("D-51, D-55: prints the years of an L6 offer as a table with a bar for each year")
    void table() {
        assertEquals(new CliRun(0, golden("amazon-l6.txt"), ""), CliRun.of("pay", "--offer", offer("amazon-l6.json")));
    }

    @Test
    @DisplayName("holds three offers against each other, with growing shares and a day of leaving")
    void comparison() {
        assertEquals(
                new CliRun(0, golden("compare.txt"), ""),
                CliRun.of(
                        "pay",
                        "--offer",
                        offer("amazon-l6.json"),
                        "--compare",
                        offer("public-company.json"),
                        offer("startup-berlin.json"),
                        "--growth",
                        "8%",
                        "--leave",
                        "2027-10-15"));
    }

    @Test
    @DisplayName("writes the dated lines as CSV")
    void csv() {
        assertEquals(
                new CliRun(0, golden("public-company.csv"), ""),
                CliRun.of("pay", "--offer", offer("public-company.json"), "--format", "csv"));
    }

    @Test
    @DisplayName("writes everything as JSON")
    void json() {
        assertEquals(
                new CliRun(0, golden("startup-berlin.json"), ""),
                CliRun.of("pay", "--offer", offer("startup-berlin.json"), "--format", "json"));
    }

    private CliRun failing(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), json);
        CliRun run = CliRun.of("pay", "--offer", file.toString());
        return new CliRun(run.status(), run.out(), run.err().replace(file.toString(), "bad.json"));
    }

    private static CliRun refused(String message) {
        return new CliRun(2, "", "pmprep: " + message + "\n");
    }

    @Test
    @DisplayName("names a field that there is not, and those that there are")
    void unknownField() throws IOException {
        assertEquals(
                refused("bad.json, at grants[0].vlaue: there is no field \"vlaue\" here. Choose one of afterMonths, "
                        + "everyMonths, grantDate, label, price, strike, times, units, value, vesting, vestingStart, "
                        + "wholeUnits."),
                failing("{\"start\":\"2027-01-04\",\"base\":\"USD 200000\",\"grants\":[{\"vlaue\":\"USD 80000\"}]}"));
    }

    @Test
    @DisplayName("says which field is missing")
    void missingField() throws IOException {
        assertEquals(refused("bad.json: there must be a field start here."), failing("{\"base\":\"USD 200000\"}"));
    }

    @Test
    @DisplayName("says what is missing from percentages that do not sum")
    void portions() throws IOException {
        assertEquals(
                refused(
                        "bad.json, at grants[0].vesting: vestingSchedule.steps (5 % + 15 % = 20 %) must add up to 100 %. "
                                + "Add the missing 80 %."),
                failing("""
                        {"start": "2027-01-04", "base": "USD 200000", "grants": [{"value": "USD 80000", "vesting":
                          {"steps": [{"portion": "5 %", "every": 12}, {"portion": "15 %", "every": 12}]}}]}
                        """));
    }

    @Test
    @DisplayName("asks for the currency of a bare number, and for a rate between two currencies")
    void currencies() throws IOException {
        assertEquals(
                refused(
                        "bad.json, at base: money (200000) must name its currency. Write it as text, like \"USD 200000\"."),
                failing("{\"start\":\"2027-01-04\",\"base\":200000}"));
        assertEquals(
                refused(
                        "exchangeRates ([]) must have a rate between EUR and USD. Add what one EUR costs in USD, and on "
                                + "which day."),
                failing("{\"start\":\"2027-01-04\",\"base\":\"EUR 200000\",\"currency\":\"USD\"}"));
    }

    @Test
    @DisplayName("points at the line where a file stops being JSON")
    void notJson() throws IOException {
        assertEquals(
                refused(
                        "bad.json, line 2: not JSON: Unexpected character ('s' (code 115)): was expecting double-quote to "
                                + "start field name."),
                failing("{\nstart: 1}"));
    }

    @Test
    @DisplayName("refuses a rate, a day and a file that are none")
    void options() {
        assertEquals(
                new CliRun(
                        2,
                        "",
                        "pmprep: Invalid value for option '--leave': day (\"soon\") must be a day. Write it like 2027-01-04.\n"
                                + "Try: pmprep pay --help\n"),
                CliRun.of("pay", "--offer", offer("amazon-l6.json"), "--leave", "soon"));
        assertEquals(
                refused("day (2020-01-01) must not be before the first day, 2027-01-04. Leave on that day or later."),
                CliRun.of("pay", "--offer", offer("amazon-l6.json"), "--leave", "2020-01-01"));
        assertEquals(
                refused("file (\"none.json\") does not exist. Check the path, or give - for standard input."),
                CliRun.of("pay", "--offer", "none.json"));
    }
}
