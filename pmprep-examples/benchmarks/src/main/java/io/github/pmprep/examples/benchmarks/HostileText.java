package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Long texts that nobody would say: the time should grow with their length and with nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 4)
@Fork(1)
public class HostileText {

    private static final Question QUESTION = Question.productSense("How would you improve checkout?");

    /** How long the text is, in characters. */
    @Param({"1000000", "10000000"})
    public int characters;

    /** What it is made of. */
    @Param
    public Shape shape = Shape.ANSWERS;

    private final PmPrep prep = PmPrep.load();
    private final Company amazon = prep.company("amazon");
    private String text = "";

    /** What a text is made of. */
    public enum Shape {
        /** Real answers, one after another. */
        ANSWERS(""),
        /** One word. */
        ONE_WORD("improve "),
        /** Letters without a space. */
        NO_SPACES("improvement"),
        /** Nothing but punctuation. */
        PUNCTUATION(".,;:!?-\u2014(\u2026)"),
        /** A letter with many marks. */
        COMBINING_MARKS("e\u0301\u0323\u0302\u0308"),
        /** Quotations in quotations that never end. */
        NESTED_QUOTES("\u201Cshe said \u2018he said \"they cut "),
        /** Numbers of many forms. */
        NUMBERS("1,234.5% $7m from 3 to 4 twenty two "),
        /** The start of a pattern, again and again. */
        NEARLY("if we show if we cut if we from 3 to ");

        private final String part;

        Shape(String part) {
            this.part = part;
        }

        String text(int length) {
            String all = this == ANSWERS ? answers() : part;
            return all.repeat(length / all.length() + 1).substring(0, length);
        }

        private static String answers() {
            SampleAnswers samples = SampleAnswers.read();
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < SampleAnswers.SIZE; i++) {
                all.append(samples.answer(i)).append('\n');
            }
            return all.toString();
        }
    }

    /** Writes the text. */
    @Setup
    public void write() {
        text = shape.text(characters);
    }

    /** Judges it. */
    @Benchmark
    public Assessment assess() {
        return prep.answers().assess(amazon, QUESTION, text);
    }
}
