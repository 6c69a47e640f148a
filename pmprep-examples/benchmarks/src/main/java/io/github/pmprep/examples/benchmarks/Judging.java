package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.spi.CompanyPlugin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long an answer takes to judge, beside what others do with the same words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class Judging {

    private static final int MORE_RULES = 1700;

    private final SampleAnswers samples;
    private final PmPrep prep;
    private final Company amazon;
    private final Company crowded;
    private final BarePass barePass;
    private final FortyExpressions expressions = new FortyExpressions();
    private final EnglishWords lucene = new EnglishWords();

    /** Creates the benchmark. */
    public Judging() {
        samples = SampleAnswers.read();
        Company facts = PmPrep.load().company("amazon");
        prep = PmPrep.builder().discovery(true).plugin(new Crowded(facts)).build();
        amazon = prep.company("amazon");
        crowded = prep.company("crowded");
        barePass = BarePass.of(prep.answers().rules());
    }

    /** Makes sure that the many rules are there. */
    @Setup
    public void check() {
        if (!prep.loadProblems().isEmpty()) {
            throw new IllegalStateException(prep.loadProblems().toString());
        }
    }

    /** A full assessment with findings. */
    @Benchmark
    @OperationsPerInvocation(SampleAnswers.SIZE)
    public void assess(Blackhole hole) {
        for (int i = 0; i < SampleAnswers.SIZE; i++) {
            hole.consume(prep.answers().assess(amazon, samples.question(i), samples.answer(i)));
        }
    }

    /** The same with 1,700 more rules. */
    @Benchmark
    @OperationsPerInvocation(SampleAnswers.SIZE)
    public void assessWithMoreRules(Blackhole hole) {
        for (int i = 0; i < SampleAnswers.SIZE; i++) {
            hole.consume(prep.answers().assess(crowded, samples.question(i), samples.answer(i)));
        }
    }

    /** A bare pass that counts 308 phrases. */
    @Benchmark
    @OperationsPerInvocation(SampleAnswers.SIZE)
    public void barePass(Blackhole hole) {
        for (int i = 0; i < SampleAnswers.SIZE; i++) {
            hole.consume(barePass.count(samples.answer(i)));
        }
    }

    /** A scorer of forty regular expressions. */
    @Benchmark
    @OperationsPerInvocation(SampleAnswers.SIZE)
    public void fortyExpressions(Blackhole hole) {
        for (int i = 0; i < SampleAnswers.SIZE; i++) {
            hole.consume(expressions.count(samples.answer(i)));
        }
    }

    /** Lucene's English analyser, which divides into words, folds, and finds stems. */
    @Benchmark
    @OperationsPerInvocation(SampleAnswers.SIZE)
    public void luceneEnglish(Blackhole hole) throws IOException {
        for (int i = 0; i < SampleAnswers.SIZE; i++) {
            hole.consume(lucene.count(samples.answer(i)));
        }
    }

    /** A company with many rules of its own, of the words that answers are made of. */
    private record Crowded(Company facts) implements CompanyPlugin {

        @Override
        public String id() {
            return "crowded";
        }

        @Override
        public Company company() {
            return Company.builder().from(facts).id("crowded").build();
        }

        @Override
        public RuleBook rules() {
            List<String> words = BarePass.words(PmPrep.load().answers().rules());
            SplittableRandom random = new SplittableRandom(MORE_RULES);
            List<Rule> rules = new ArrayList<>();
            for (int i = 0; i < MORE_RULES; i++) {
                String first = words.get(random.nextInt(words.size()));
                String second = words.get(random.nextInt(words.size()));
                rules.add(Rule.builder()
                        .id("crowded.rule-" + i)
                        .criterion("metric")
                        .polarity(Polarity.SIGNAL)
                        .reason("Says one thing and then another.")
                        .addPattern(first + " ~3 " + second)
                        .points(1)
                        .addStrong("«" + first + " " + second + "»", "«" + first + " it " + second + "»")
                        .addWeak("Nothing.", "Never.")
                        .build());
            }
            return RuleBook.builder().rules(rules).build();
        }
    }
}
