package io.github.pmprep.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The quickstart")
class QuickstartTest {

    private static final String PRINTED = Printed.by(() -> Quickstart.main(new String[0]));

    @DisplayName("prints")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Recruiter screen\n",
                "Onsite session on execution\n",
                "decision: 2026-03-30, after 28 days\n",
                "year 1    273,000.00, of which stock      3,000.00\n",
                "year 2    249,000.00, of which stock      9,000.00\n",
                "year 3    264,000.00, of which stock     24,000.00\n",
                "year 4    264,000.00, of which stock     24,000.00\n",
                "in all  1,050,000.00\n"
            })
    void prints(String line) {
        assertTrue(PRINTED.contains(line), () -> "missing \"" + line + "\" in:\n" + PRINTED);
    }

    @Test
    @DisplayName("finds the company whose plugin is on the class path, and pays it by its own vesting")
    void findsTheOtherCompany() {
        String acme = PRINTED.substring(PRINTED.indexOf("\nAcme\n===="));
        assertTrue(acme.contains("Call with the hiring manager"), acme);
        assertTrue(acme.contains("decision: nobody can say when"), acme);
        assertTrue(acme.contains("year 2    255,000.00, of which stock     15,000.00\n"), acme);
    }

    @Test
    @DisplayName("puts the answer with a hypothesis well above the one that recites a process")
    void tellsTheAnswersApart() {
        List<Integer> scores = Pattern.compile("(\\d+) of 100")
                .matcher(PRINTED)
                .results()
                .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                .toList();
        assertEquals(2, scores.size());
        assertTrue(scores.get(0) >= scores.get(1) + 20, scores::toString);
    }
}
