package io.github.pmprep.examples.benchmarks;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.model.source.Source;
import io.github.pmprep.spi.CompanyPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the library costs a JVM that has just started: each fork loads once and makes its first call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class FreshStart {

    private static final int COMPANIES = 10;
    private static final String ANSWER =
            "If we show the full price early, completion should rise from 61 % to 65 %, because most leave at the last page.";

    private Path folder = Path.of("");

    /** Lays ten company files out, without the library. */
    @Setup
    public void writeFiles() throws IOException {
        folder = Files.createTempDirectory("pmprep-fresh-start");
        try (InputStream in = FreshStart.class.getResourceAsStream("/META-INF/pmprep/google.json")) {
            String google = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < COMPANIES; i++) {
                String other = google.replace("\"id\": \"google\"", "\"id\": \"company-" + i + '"');
                Files.writeString(folder.resolve("company-" + i + ".json"), other);
            }
        }
    }

    /** Loads what is built in, and judges an answer. */
    @Benchmark
    public Assessment builtIn() {
        return judge(PmPrep.builder().discovery(true).build());
    }

    /** Loads ten plugins besides, and judges an answer. */
    @Benchmark
    public Assessment tenPlugins() {
        PmPrep.Builder builder = PmPrep.builder();
        for (int i = 0; i < COMPANIES; i++) {
            builder.plugin(new Numbered(i));
        }
        return judge(builder.build());
    }

    /** Loads ten companies that are data alone besides, and judges an answer. */
    @Benchmark
    public Assessment tenFiles() {
        return judge(PmPrep.builder().companyFolder(folder).build());
    }

    private static Assessment judge(PmPrep prep) {
        return prep.answers()
                .assess(prep.company("amazon"), Question.productSense("How would you improve checkout?"), ANSWER);
    }

    private record Numbered(int number) implements CompanyPlugin {

        private static final Source SOURCE = Source.of("Invented for a benchmark", LocalDate.of(2026, 1, 1));

        @Override
        public String id() {
            return "numbered-" + number;
        }

        @Override
        public Company company() {
            return Company.builder()
                    .id(id())
                    .name(id())
                    .addLevels(Level.builder()
                            .id("pm")
                            .name("Product Manager")
                            .source(SOURCE)
                            .build())
                    .loop(Loop.builder()
                            .addStages(InterviewBlock.builder()
                                    .id("onsite")
                                    .name("Onsite")
                                    .addRounds(Round.builder()
                                            .id("onsite")
                                            .name("Onsite")
                                            .build())
                                    .build())
                            .source(SOURCE)
                            .build())
                    .verdictScale(VerdictScale.builder()
                            .addVerdicts(Verdict.builder()
                                    .id("YES")
                                    .name("yes")
                                    .fromScore(0)
                                    .hire(true)
                                    .build())
                            .source(SOURCE)
                            .build())
                    .build();
        }
    }
}
