package io.github.pmprep.examples.trainer.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.explanation.ReadWord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("No answer of the corpus gains or loses a point")
class FairnessLawsTest {

    /** British and American: the start of a word is enough where its end does not matter. */
    private static final Map<String, String> SPELLINGS = spellings();

    private static final List<String> NAMES = List.of("Oluwaseun", "Priyanka", "Greg", "Katarzyna", "Nguyen");

    private static final Map<String, List<String>> INTRODUCTIONS = Map.of(
            "My name is %s, and I asked around. ",
            List.of("Emily", "Jamal", "Mei Ling", "José", "Ahmed"),
            "I learned this at %s as well. ",
            List.of("Harvard", "Howard", "Madras", "Tsinghua", "Makerere"),
            "That was when I worked for %s then. ",
            List.of("Google", "Siemens", "Infosys", "Rakuten", "Safaricom"),
            "We lived in %s then. ",
            List.of("Palo Alto", "Lagos", "Dhaka", "Ohio", "São Paulo"));

    private static final Pattern NAME = Pattern.compile("(?<=[a-z] )[A-Z][a-z]{2,}\\b");

    private final Map<String, Boolean> unknown = new HashMap<>();

    private static Map<String, String> spellings() {
        Map<String, String> pairs = new LinkedHashMap<>();
        Stream.of(
                        "organis-organiz prioritis-prioritiz apologis-apologiz recognis-recogniz realis-realiz summaris-summariz"
                                + " optimis-optimiz behaviour-behavior favour-favor colour-color neighbour-neighbor honour-honor"
                                + " humour-humor centre-center cancelled-canceled cancelling-canceling travelling-traveling"
                                + " travelled-traveled labelled-labeled modelling-modeling learnt-learned whilst-while"
                                + " amongst-among licence-license judgement-judgment grey-gray sceptical-skeptical defence-defense"
                                + " metres-meters towards-toward")
                .flatMap(line -> Stream.of(line.split(" ")))
                .forEach(pair -> pairs.put(pair.split("-")[0], pair.split("-")[1]));
        return pairs;
    }

    @TestFactory
    @DisplayName("by American or British spelling")
    Stream<DynamicTest> spelling() {
        return SPELLINGS.entrySet().stream()
                .flatMap(pair -> Stream.of(
                        same(pair.getKey() + " > " + pair.getValue(), swap(pair.getKey(), pair.getValue())),
                        same(pair.getValue() + " > " + pair.getKey(), swap(pair.getValue(), pair.getKey()))));
    }

    @TestFactory
    @DisplayName("by a pronoun")
    Stream<DynamicTest> pronouns() {
        return Stream.of(
                        List.of("he", "she"),
                        List.of("she", "he"),
                        List.of("him", "her"),
                        List.of("his", "her"),
                        List.of("himself", "herself"))
                .map(pair -> same(pair.get(0) + " > " + pair.get(1), swap(pair.get(0) + "\\b", pair.get(1))));
    }

    @TestFactory
    @DisplayName("by the names of people, places and firms in it")
    Stream<DynamicTest> names() {
        return NAMES.stream()
                .map(name -> same(
                        name,
                        answer -> NAME.matcher(answer).replaceAll(found -> isUnknown(found) ? name : found.group())));
    }

    /** A name that is no word of any rule. */
    private boolean isUnknown(MatchResult found) {
        return unknown.computeIfAbsent(
                found.group(),
                name -> GradedCorpus.PREP
                        .answers()
                        .explain(GradedCorpus.AMAZON, Question.strategy(""), "It was " + name + " then.", List.of())
                        .sentences()
                        .get(0)
                        .words()
                        .stream()
                        .filter(word -> word.evidence().quote().equals(name))
                        .allMatch(FairnessLawsTest::isInNoRule));
    }

    private static boolean isInNoRule(ReadWord word) {
        return word.lemmas().isEmpty() && word.classes().isEmpty();
    }

    @TestFactory
    @DisplayName("by who says it, where they studied, worked or lived")
    Stream<DynamicTest> introductions() {
        return INTRODUCTIONS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(introduction -> introduction.getValue().stream()
                        .skip(1)
                        .map(one -> dynamicTest(
                                introduction.getKey() + one,
                                () -> introduced(
                                        introduction.getKey(),
                                        introduction.getValue().get(0),
                                        one))));
    }

    private static void introduced(String introduction, String one, String other) {
        for (GradedAnswer answer : GradedCorpus.some(3)) {
            assertEquals(
                    GradedCorpus.score(answer.saying(introduction.replace("%s", one) + answer.answer())),
                    GradedCorpus.score(answer.saying(introduction.replace("%s", other) + answer.answer())),
                    answer::id);
        }
    }

    private static UnaryOperator<String> swap(String from, String to) {
        Pattern word = Pattern.compile("\\b" + from);
        return answer -> word.matcher(answer).replaceAll(to);
    }

    private static DynamicTest same(String name, UnaryOperator<String> change) {
        return dynamicTest(name, () -> {
            for (GradedAnswer answer : GradedCorpus.ANSWERS) {
                String changed = change.apply(answer.answer());
                if (!changed.equals(answer.answer())) {
                    int before = GradedCorpus.score(answer);
                    int after = GradedCorpus.score(answer.saying(changed));
                    assertTrue(
                            before == after, () -> answer.id() + ": " + before + " and " + after + " for " + changed);
                }
            }
        });
    }
}
