package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts are the example sentences of all rules, good and bad, five to an answer. */
@DisplayName("The score does not change by a point")
class FairnessTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");
    private static final int SENTENCES = 5;

    private static final List<List<String>> SAME_FOR_ALL = List.of(
            List.of("he", "she", "they"),
            List.of("him", "her", "them"),
            List.of("his", "her", "their"),
            List.of("man", "woman", "person"),
            List.of("men", "women", "people"),
            List.of("father", "mother", "parent", "dad", "mum", "mom"),
            List.of("brother", "sister"),
            List.of("son", "daughter"),
            List.of("boy", "girl"),
            List.of("husband", "wife"),
            List.of("grandfather", "grandmother"),
            List.of("waiter", "waitress"));

    private static final List<List<String>> DIALECTS = List.of(
            List.of("organise", "organize"),
            List.of("prioritise", "prioritize"),
            List.of("prioritised", "prioritized"),
            List.of("apologised", "apologized"),
            List.of("analyse", "analyze"),
            List.of("behaviour", "behavior"),
            List.of("favour", "favor"),
            List.of("colour", "color"),
            List.of("centre", "center"),
            List.of("programme", "program"),
            List.of("cancelled", "canceled"),
            List.of("travelling", "traveling"),
            List.of("labelled", "labeled"),
            List.of("learnt", "learned"),
            List.of("whilst", "while"),
            List.of("amongst", "among"),
            List.of("licence", "license"),
            List.of("judgement", "judgment"));

    private static final Map<String, List<String>> WHO_AND_WHERE = Map.of(
            "name",
            List.of(
                    "Ahmed",
                    "Mei Ling",
                    "Oluwaseun",
                    "Katarzyna",
                    "Emily",
                    "Jamal",
                    "Priyanka",
                    "José",
                    "Greg",
                    "Nguyen"),
            "university",
            List.of("Harvard", "Howard", "Madras", "Tsinghua", "Oxford", "Makerere"),
            "employer",
            List.of("Google", "Siemens", "Infosys", "Rakuten", "Zalando", "Safaricom"),
            "place",
            List.of("Lagos", "Palo Alto", "Dhaka", "Munich", "Ohio", "São Paulo"));

    @TestFactory
    @DisplayName("with a pronoun or a word for a woman, a man or neither")
    Stream<DynamicTest> gender() {
        return swaps(SAME_FOR_ALL);
    }

    @TestFactory
    @DisplayName("with American or British spelling")
    Stream<DynamicTest> dialect() {
        return swaps(DIALECTS);
    }

    @TestFactory
    @DisplayName("with the name, university, employer or place")
    Stream<DynamicTest> whoAndWhere() {
        return WHO_AND_WHERE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(kind -> kind.getValue().stream()
                        .map(one -> dynamicTest(kind.getKey() + ": " + one, () -> introduces(kind.getKey(), one))));
    }

    private static void introduces(String kind, String one) {
        for (QuestionKind asked : QuestionKind.values()) {
            String answer = answers(asked).get(0);
            String first = WHO_AND_WHERE.get(kind).get(0);
            assertEquals(
                    score(asked, introduction(kind, first) + answer),
                    score(asked, introduction(kind, one) + answer),
                    asked.toString());
        }
    }

    private static String introduction(String kind, String one) {
        return switch (kind) {
            case "name" -> "My name is " + one + ", and I asked " + one + " to sit in. ";
            case "university" -> "I learned this at " + one + " as well. ";
            case "employer" -> "That was when I worked for " + one + " then. ";
            default -> "We lived in " + one + " then. ";
        };
    }

    private static Stream<DynamicTest> swaps(List<List<String>> groups) {
        return groups.stream()
                .flatMap(group -> group.stream()
                        .flatMap(from -> group.stream()
                                .filter(to -> !from.equals(to))
                                .map(to -> dynamicTest(from + " > " + to, () -> changesNothing(from, to)))));
    }

    private static void changesNothing(String from, String to) {
        Pattern word = Pattern.compile("\\b" + from + "\\b");
        for (QuestionKind kind : QuestionKind.values()) {
            for (String answer : answers(kind)) {
                String swapped = word.matcher(answer).replaceAll(to);
                if (!swapped.equals(answer)) {
                    assertEquals(score(kind, answer), score(kind, swapped), swapped);
                }
            }
        }
    }

    private static int score(QuestionKind kind, String answer) {
        return PREP.answers()
                .assess(AMAZON, Question.of(kind, ""), answer)
                .scorecard()
                .orElseThrow()
                .score();
    }

    private static final Map<QuestionKind, List<String>> ANSWERS =
            Stream.of(QuestionKind.values()).collect(Collectors.toMap(kind -> kind, FairnessTest::examples));

    private static List<String> answers(QuestionKind kind) {
        return ANSWERS.get(kind);
    }

    private static List<String> examples(QuestionKind kind) {
        List<String> sentences = new ArrayList<>();
        for (Rule rule : RuleBookFiles.read(Path.of("src/main/data/scoring")).rules()) {
            if (rule.kinds().isEmpty() || rule.kinds().contains(kind)) {
                sentences.addAll(rule.strong());
                sentences.addAll(rule.weak());
            }
        }
        List<String> answers = new ArrayList<>();
        for (int i = 0; i + SENTENCES <= sentences.size(); i += SENTENCES) {
            answers.add(String.join("\n\n", sentences.subList(i, i + SENTENCES))
                    .replace("«", "")
                    .replace("»", ""));
        }
        return answers;
    }
}
