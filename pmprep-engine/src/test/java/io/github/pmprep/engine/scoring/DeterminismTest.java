package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.scoring.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The same answer")
class DeterminismTest {

    private static final int ANSWERS = 60;
    private static final int RUNS = 1000;
    private static final int THREADS = 8;
    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");
    private static final List<Rule> RULES =
            RuleBookFiles.read(Path.of("src/main/data/scoring")).rules();
    private static final Path EXPECTED = Path.of("src/test/data/scoring/assessment-hashes.txt");

    /** Returns an answer made of examples of rules, in capitals and marks of many kinds. */
    private static String answer(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder answer = new StringBuilder();
        int sentences = 2 + random.nextInt(16);
        for (int i = 0; i < sentences; i++) {
            Rule rule = RULES.get(random.nextInt(RULES.size()));
            List<String> examples = random.nextInt(3) > 0 ? rule.strong() : rule.weak();
            String sentence = examples.get(random.nextInt(examples.size()))
                    .replace("«", "")
                    .replace("»", "");
            answer.append(random.nextInt(5) > 0 ? sentence : sentence.toUpperCase(Locale.ROOT))
                    .append(List.of(" ", "\n", " “İstanbul” ", " — ﬁne ", ". ", " uh ")
                            .get(random.nextInt(6)));
        }
        return answer.toString();
    }

    private static String hash(PmPrep prep, int seed) {
        QuestionKind kind = QuestionKind.values()[seed % QuestionKind.values().length];
        Assessment assessment =
                prep.answers().assess(AMAZON, Question.of(kind, "How would you improve checkout?"), answer(seed));
        String judged = assessment
                .scorecard()
                .map(card -> card.score() + " " + card.verdict() + card.findings() + card.criteria())
                .orElseGet(assessment::toString);
        return Sha256.hex(judged.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> hashes() {
        return IntStream.range(0, ANSWERS).mapToObj(seed -> hash(PREP, seed)).toList();
    }

    @Test
    @DisplayName("is judged alike a thousand times, whatever is judged in between")
    void runs() {
        List<String> first = hashes();
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < RUNS; run++) {
            int seed = random.nextInt(ANSWERS);
            assertEquals(first.get(seed), hash(PREP, seed), "seed " + seed + " in run " + run);
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, America/New_York", "tr-TR, Asia/Kolkata", "ar-EG, America/New_York"})
    @DisplayName("is judged alike in every locale and time zone")
    void places(String locale, String zone) {
        List<String> here = hashes();
        Locale defaultLocale = Locale.getDefault();
        TimeZone defaultZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            PmPrep there = PmPrep.load();
            assertEquals(
                    here,
                    IntStream.range(0, ANSWERS)
                            .mapToObj(seed -> hash(there, seed))
                            .toList());
        } finally {
            Locale.setDefault(defaultLocale);
            TimeZone.setDefault(defaultZone);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, THREADS})
    @DisplayName("is judged alike by one thread and by eight at once")
    void threads(int threads) throws Exception {
        List<String> expected = hashes();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> judged = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                judged.add(pool.submit(DeterminismTest::hashes));
            }
            List<List<String>> results = new ArrayList<>();
            for (Future<List<String>> future : judged) {
                results.add(future.get());
            }
            assertEquals(Collections.nCopies(threads, expected), results);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("is judged alike by every JDK, as the file says that one of them wrote")
    void everyJdk() throws IOException {
        List<String> found = hashes();
        if (Boolean.getBoolean("hashes.write")) {
            Files.write(EXPECTED, found);
        }
        assertEquals(
                Files.readAllLines(EXPECTED),
                found,
                "If rules or weights were changed, write the file anew with -Dtest=DeterminismTest -Dhashes.write=true");
    }
}
