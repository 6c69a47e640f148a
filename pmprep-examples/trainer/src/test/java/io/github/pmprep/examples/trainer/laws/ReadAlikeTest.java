package io.github.pmprep.examples.trainer.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The answers of the corpus, told again so that a person would read the same in them. What punctuation tells is lost in a raw
 * transcript, so there the law is one of shares.
 */
@DisplayName("An answer of the corpus reads the same")
class ReadAlikeTest {

    private static final String[] SMALL =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" ");

    private static final String[] TENS = ". . twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

    private static final Pattern PERCENT = Pattern.compile("\\b(\\d{1,2})(?:\\.(\\d))? ?%");

    private static final Pattern SIGNS = Pattern.compile("[.,;:!?()\"\u201C\u201D\u2014\u2013]| - ");

    @Test
    @DisplayName("with curly quotes, to the point")
    void curly() {
        assertEquals(
                Set.of(0),
                Set.copyOf(GradedCorpus.differences(
                        answer -> answer.replace('\'', '\u2019').replaceAll("\"([^\"]*)\"", "\u201C$1\u201D"))));
    }

    @Test
    @DisplayName("without capitals, to the point")
    void lowerCase() {
        assertEquals(Set.of(0), Set.copyOf(GradedCorpus.differences(answer -> answer.toLowerCase(Locale.ROOT))));
    }

    @Test
    @DisplayName("with percentages in words: at most 1 in 10 moves, none by more than a few points")
    void percentages() {
        List<Integer> differences = GradedCorpus.differences(ReadAlikeTest::spelledOut);
        assertShare(differences, difference -> difference == 0, 90);
        assertShare(differences, difference -> Math.abs(difference) <= 9, 100);
    }

    @Test
    @DisplayName("with um, uh and words said twice: 19 of 20 stay within five points")
    void hesitant() {
        List<Integer> differences = GradedCorpus.differences(ReadAlikeTest::hesitating);
        assertShare(differences, difference -> difference == 0, 80);
        assertShare(differences, difference -> Math.abs(difference) <= 5, 95);
    }

    @Test
    @DisplayName(
            "as a raw transcript: half stay within two points, three quarters within five, and none gain on average")
    void transcript() {
        List<Integer> differences = GradedCorpus.differences(ReadAlikeTest::transcribed);
        assertShare(differences, difference -> Math.abs(difference) <= 2, 55);
        assertShare(differences, difference -> Math.abs(difference) <= 5, 75);
        double mean = differences.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertTrue(Math.abs(mean) < 1, () -> "the mean difference is " + mean);
    }

    @Test
    @DisplayName("without signs but with capitals: half stay within two points")
    void withoutSigns() {
        List<Integer> differences = GradedCorpus.differences(ReadAlikeTest::withoutSigns);
        assertShare(differences, difference -> Math.abs(difference) <= 2, 65);
        assertShare(differences, difference -> Math.abs(difference) <= 5, 80);
    }

    private static void assertShare(List<Integer> differences, IntPredicate alike, int percent) {
        long count =
                differences.stream().mapToInt(Integer::intValue).filter(alike).count();
        assertTrue(
                count * 100 >= (long) percent * differences.size(),
                () -> count + " of " + differences.size() + ", which is less than " + percent + " %");
    }

    private static String spelledOut(String answer) {
        return PERCENT.matcher(answer).replaceAll(found -> {
            String words = words(Integer.parseInt(found.group(1)));
            String decimal = found.group(2) == null
                    ? ""
                    : " point " + SMALL[found.group(2).charAt(0) - '0'];
            return Matcher.quoteReplacement(words + decimal + " percent");
        });
    }

    private static String words(int number) {
        if (number < SMALL.length) {
            return SMALL[number];
        }
        return TENS[number / 10] + (number % 10 == 0 ? "" : " " + SMALL[number % 10]);
    }

    private static String hesitating(String answer) {
        SplittableRandom random = new SplittableRandom(answer.hashCode());
        StringBuilder told = new StringBuilder();
        for (String word : answer.split(" ")) {
            boolean plain = word.matches("[a-z]+");
            switch (random.nextInt(30)) {
                case 0 -> told.append("um ");
                case 1 -> told.append("uh, ");
                case 2 -> told.append(plain ? word + " " : "");
                default -> {}
            }
            told.append(word).append(' ');
        }
        return told.toString().strip();
    }

    private static String withoutSigns(String answer) {
        String numbers = answer.replaceAll("(?<=\\d)[.](?=\\d)", "\u00A7").replaceAll("(?<=\\d)[,](?=\\d)", "");
        return SIGNS.matcher(numbers)
                .replaceAll(" ")
                .replace('\u00A7', '.')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String transcribed(String answer) {
        return withoutSigns(spelledOut(answer)).toLowerCase(Locale.ROOT);
    }
}
