package io.github.pmprep.examples.trainer.fitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.examples.trainer.grading.Corpus;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The folds of the corpus")
class FoldsTest {

    private static final int FOLDS = 5;

    private static List<GradedAnswer> corpus = List.of();

    @BeforeAll
    static void read() throws IOException {
        corpus = Corpus.read(Path.of("corpus"));
    }

    private static Stream<Function<GradedAnswer, String>> groups() {
        return Stream.of(GradedAnswer::question, GradedAnswer::voice);
    }

    @ParameterizedTest
    @MethodSource("groups")
    @DisplayName("never hold out an answer of whose question, or whose voice, another is learned from")
    void neverLeak(Function<GradedAnswer, String> group) {
        Folds folds = Folds.of(corpus, group, FOLDS, 5);
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> held = names(group, folds.in(fold));
            held.retainAll(names(group, folds.outside(fold)));
            assertEquals(Set.of(), held);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    @DisplayName("hold out every answer once, and none of them is empty")
    void everyAnswerOnce(Function<GradedAnswer, String> group) {
        Folds folds = Folds.of(corpus, group, FOLDS, 5);
        int[] all = IntStream.range(0, FOLDS)
                .peek(fold -> assertTrue(folds.in(fold).length > 0))
                .flatMap(fold -> IntStream.of(folds.in(fold)))
                .sorted()
                .toArray();
        assertEquals(
                IntStream.range(0, corpus.size()).boxed().toList(),
                IntStream.of(all).boxed().toList());
    }

    @Test
    @DisplayName("are the same every time, and others for another seed")
    void sameForASeed() {
        assertEquals(inFirst(5), inFirst(5));
        assertTrue(!inFirst(5).equals(inFirst(6)));
    }

    private static Set<String> inFirst(long seed) {
        return names(
                GradedAnswer::voice,
                Folds.of(corpus, GradedAnswer::voice, FOLDS, seed).in(0));
    }

    private static Set<String> names(Function<GradedAnswer, String> group, int[] places) {
        Set<String> names = new HashSet<>();
        for (int place : places) {
            names.add(group.apply(corpus.get(place)));
        }
        return names;
    }
}
