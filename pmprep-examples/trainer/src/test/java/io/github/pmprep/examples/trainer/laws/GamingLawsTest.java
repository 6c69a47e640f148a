package io.github.pmprep.examples.trainer.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.spi.testkit.Check;
import io.github.pmprep.spi.testkit.GamingBattery;
import io.github.pmprep.spi.testkit.HonestAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The gaming battery over seventy-two pairs of honest answers, a dozen of each kind. It passes on the battery's own pairs; over
 * many, some attacks still find an answer that they help by a few points. The law holds how many.
 */
@DisplayName("Over answers of the corpus, an attack fails to earn a point")
class GamingLawsTest {

    private static final int OF_EACH_KIND = 12;

    private static final int MOST_PERCENT = 20;

    /** What is open, in per cent of the pairs; each is described by the battery or the model card. */
    private static final Map<String, Integer> OPEN = Map.of("shuffled words, alone", 35);

    @TestFactory
    @DisplayName("on nearly every pair")
    Stream<DynamicTest> earnsNothing() {
        Map<String, List<Check>> byAttack = new LinkedHashMap<>();
        GamingBattery.checksFor(GradedCorpus.PREP, GradedCorpus.AMAZON, pairs())
                .forEach((name, check) -> byAttack.computeIfAbsent(attack(name), added -> new ArrayList<>())
                        .add(check));
        byAttack.remove("megabytes of one thing");
        return byAttack.entrySet().stream()
                .map(attack -> dynamicTest(attack.getKey(), () -> fails(attack.getKey(), attack.getValue())));
    }

    private static String attack(String name) {
        return name.replaceAll("^[a-z-]+: | \\(\\d+\\)$", "");
    }

    private static void fails(String attack, List<Check> checks) {
        List<String> earned = new ArrayList<>();
        for (Check check : checks) {
            try {
                check.run();
            } catch (AssertionError e) {
                earned.add(e.getMessage());
            }
        }
        int most = OPEN.getOrDefault(attack, MOST_PERCENT);
        assertTrue(
                earned.size() * 100 <= most * checks.size(),
                () -> earned.size() + " of " + checks.size() + ", the first: " + earned.get(0));
    }

    private static List<HonestAnswer> pairs() {
        List<HonestAnswer> pairs = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            GradedCorpus.ANSWERS.stream()
                    .filter(answer -> answer.kind() == kind)
                    .map(GradedAnswer::question)
                    .distinct()
                    .flatMap(question -> pair(kind, question).stream())
                    .limit(OF_EACH_KIND)
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private static Optional<HonestAnswer> pair(QuestionKind kind, String question) {
        Optional<GradedAnswer> strong = first(kind, question, answer -> answer.grade() >= 4.5);
        Optional<GradedAnswer> weak = first(kind, question, answer -> answer.grade() <= 1.5);
        return strong.isPresent() && weak.isPresent()
                ? Optional.of(new HonestAnswer(
                        strong.get().asked(), strong.get().answer(), weak.get().answer()))
                : Optional.empty();
    }

    private static Optional<GradedAnswer> first(QuestionKind kind, String question, Predicate<GradedAnswer> wanted) {
        return GradedCorpus.ANSWERS.stream()
                .filter(answer -> answer.kind() == kind && answer.question().equals(question))
                .filter(wanted)
                .findFirst();
    }
}
