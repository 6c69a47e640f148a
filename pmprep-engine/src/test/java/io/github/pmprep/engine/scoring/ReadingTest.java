package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.engine.scoring.rules.RuleCompiler;
import io.github.pmprep.engine.scoring.text.Quantity;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.TokenFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading an answer")
class ReadingTest {

    private static final CompiledRules RULES =
            RuleCompiler.compile(RuleBookFiles.read(Path.of("src/main/data/scoring/words/grammar.json")));

    private static Tokens read(String text) {
        return RULES.reader().read(text);
    }

    private static List<String> flagged(String text, TokenFlag flag) {
        Tokens tokens = read(text);
        List<String> flagged = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if ((tokens.flags(i) & flag.bit()) != 0) {
                flagged.add(text.substring(tokens.start(i), tokens.end(i)));
            }
        }
        return flagged;
    }

    @ParameterizedTest(name = "{0} is {2} thousandths, {1}")
    @DisplayName("knows quantities in digits and in words, with their units")
    @CsvSource(
            delimiter = '|',
            value = {
                "20%|PERCENT|20000",
                "20 %|PERCENT|20000",
                "twenty percent|PERCENT|20000",
                "twenty-five per cent|PERCENT|25000",
                "three points|PERCENT|3000",
                "$4.2M|MONEY|4200000000",
                "$180k|MONEY|180000000",
                "£1,200|MONEY|1200000",
                "two hundred and fifty dollars|MONEY|250000",
                "4.1 seconds|DURATION|4100",
                "four point one seconds|DURATION|4100",
                "zero point seven three percent|PERCENT|730",
                "one week|DURATION|1000",
                "1.9s|DURATION|1900",
                "3x|RATIO|3000",
                "four times|RATIO|4000",
                "half a million|COUNT|500000000",
                "1,200|COUNT|1200000",
                "12k|COUNT|12000000",
                "one hundred twenty|COUNT|120000",
                "2023|YEAR|2023000",
            })
    void quantities(String text, Quantity kind, long thousandths) {
        Tokens tokens = read("about " + text + ", then");
        assertEquals(text, ("about " + text).substring(tokens.start(1), tokens.end(1)));
        assertEquals(kind.bit(), tokens.quantity(1));
        assertEquals(thousandths, tokens.thousandths(1));
    }

    @Test
    @DisplayName("finds the same words behind look-alike, wide, accented and invisible characters")
    void lookAlikes() {
        String plain = "we never measure";
        String disguised = "W\u0435 n\u200Be\u0301ver m\u00E9\uFF41sure";
        Tokens one = read(plain);
        Tokens other = read(disguised);
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.word(i), other.word(i), plain.split(" ")[i]);
            assertEquals(one.flags(i), other.flags(i), plain.split(" ")[i]);
        }
    }

    @Test
    @DisplayName("leaves out articles, fillers and restarts, but asks what you know")
    void leavesOut() {
        assertEquals(
                read("we cut step").size(), read("um, we we cut the, uh, step").size());
        assertEquals(
                read("we cut step").size(), read("we cut you know the step").size());
        assertEquals(5, read("how do you know why").size());
    }

    @Test
    @DisplayName("ends a denial where the next clause has its own subject")
    void negation() {
        assertEquals(
                List.of("wait", "for", "data"),
                flagged("We didn't wait for the data, we measured it.", TokenFlag.NEGATED));
        assertEquals(List.of(), flagged("We did not only ship it.", TokenFlag.NEGATED));
        assertEquals(List.of("asking"), flagged("I counted instead of asking.", TokenFlag.NEGATED));
    }

    @Test
    @DisplayName("tells wishes, other people's deeds and sayings from one's own")
    void moods() {
        assertEquals(List.of("measure", "it"), flagged("I would measure it.", TokenFlag.HYPOTHETICAL));
        assertEquals(List.of("manager", "wrote", "it"), flagged("I asked. The manager wrote it.", TokenFlag.OTHERS));
        assertEquals(List.of("to", "count"), flagged("I read. The book says to count.", TokenFlag.CITED));
    }

    @Test
    @DisplayName("divides a transcript without punctuation at the words that start sentences")
    void transcripts() {
        String spoken = "we looked at orders in march and saw refunds double ".repeat(3)
                + "so i asked support for tickets and read all of them "
                + "but nobody had tagged them by city which took me two more days of reading";
        assertEquals(3, read(spoken).sentences());
    }

    @Test
    @DisplayName("takes capitals for starts of sentences where there is no punctuation at all")
    void capitals() {
        assertEquals(
                3,
                read("He asked for Anna in Lagos They read the log So it was wrong")
                        .sentences());
        assertEquals(1, read("He asked for Anna, and They read the log").sentences());
    }

    @Test
    @DisplayName("ends a denial at the next pronoun where there is no punctuation at all")
    void spokenDenial() {
        assertEquals(
                List.of("wait", "for", "data"),
                flagged("we didn't wait for the data we measured it", TokenFlag.NEGATED));
        assertEquals(
                List.of("know", "what", "we", "wanted"),
                flagged("In May we didn't know what we wanted. Then it rained.", TokenFlag.NEGATED));
    }

    @Test
    @DisplayName("takes the comma after a filler for the filler's, and the one before for the sentence's")
    void commaOfAFiller() {
        assertEquals(
                List.of("say", "who", "we", "cut"), flagged("Yes, they never say who um, we cut.", TokenFlag.NEGATED));
        assertEquals(List.of("say", "who"), flagged("Yes, they never say who, um, we cut.", TokenFlag.NEGATED));
    }

    @Test
    @DisplayName("takes a filler after an article for a filler, even after how or when")
    void fillerAfterArticle() {
        assertEquals(
                read("when scanners fail").size(),
                read("when the you know scanners fail").size());
    }

    @Test
    @DisplayName("flags what is said twice and what the question said")
    void echoes() {
        assertEquals(
                List.of("We", "cut", "it", "late"),
                flagged("We cut it late. Then we slept. We cut it late.", TokenFlag.REPEATED));
        String answer = "Tell me about a time you failed: I once failed.";
        Tokens tokens = new Tokens();
        RULES.reader().read(answer, tokens, read("Tell me about a time you failed."));
        assertEquals(0, tokens.flags(tokens.size() - 1) & TokenFlag.RESTATED.bit());
        assertEquals(TokenFlag.RESTATED.bit(), tokens.flags(0) & TokenFlag.RESTATED.bit());
    }
}
