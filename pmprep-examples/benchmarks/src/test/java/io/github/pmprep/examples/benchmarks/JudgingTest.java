package io.github.pmprep.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The judging benchmarks")
class JudgingTest {

    @Test
    @DisplayName("judge answers of 20 to 434 words, 227 on average")
    void lengths() {
        SampleAnswers samples = SampleAnswers.read();
        int[] words = IntStream.range(0, SampleAnswers.SIZE)
                .map(i -> samples.answer(i).split(" ").length)
                .sorted()
                .toArray();
        assertEquals(20, words[0]);
        assertEquals(434, words[words.length - 1]);
        assertEquals(227, IntStream.of(words).average().orElseThrow(), 1);
    }

    @Test
    @DisplayName("run beside forty expressions, a pass over phrases and an analyser that all find something")
    void rivals() throws IOException {
        SampleAnswers samples = SampleAnswers.read();
        String answer = samples.answer(SampleAnswers.SIZE - 1);
        assertEquals(40, new FortyExpressions().size());
        assertEquals(1, new FortyExpressions().count("So I decided to wait."));
        assertTrue(new EnglishWords().count(answer) > 100);
        BarePass pass = BarePass.of(PmPrep.load().answers().rules());
        String phrase =
                String.join(" ", BarePass.words(PmPrep.load().answers().rules()).subList(0, 2));
        assertEquals(2, pass.count("x " + phrase + ", " + phrase));
    }

    @Test
    @DisplayName("load their many rules")
    void moreRules() {
        new Judging().check();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("have texts of every shape, as long as they are asked to be")
    void shapes(HostileText.Shape shape) {
        HostileText hostile = new HostileText();
        hostile.characters = 5000;
        hostile.shape = shape;
        hostile.write();
        assertEquals(5000, shape.text(5000).length());
        assertNotNull(hostile.assess());
    }
}
