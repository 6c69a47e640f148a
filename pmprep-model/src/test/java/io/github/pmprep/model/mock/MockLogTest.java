package io.github.pmprep.model.mock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.pmprep.model.question.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log of mocks")
class MockLogTest {

    private static final int CASES = 500;

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();

    /** Returns up to six entries with few ids and days, so that logs share some and clash on some. */
    private static List<MockEntry> entries(SplittableRandom random) {
        List<MockEntry> entries = new ArrayList<>();
        int number = random.nextInt(7);
        for (int i = 0; i < number; i++) {
            entries.add(MockEntry.builder()
                    .id("entry-" + random.nextInt(4))
                    .date(LocalDate.of(2026, 3, 1 + random.nextInt(3)))
                    .kind(random.nextBoolean() ? MockEntry.Kind.MOCK : MockEntry.Kind.DRILL)
                    .questionKind(QuestionKind.EXECUTION)
                    .addLevels(CriterionLevel.of("execution.metric", random.nextInt(1, 4)))
                    .build());
        }
        return entries;
    }

    private static MockLog log(SplittableRandom random) {
        return MockLog.of(entries(random));
    }

    @Test
    @DisplayName("is the same in whatever order and how often entries are given")
    void inAnyOrder() {
        for (long seed = 0; seed < CASES; seed++) {
            List<MockEntry> entries = entries(new SplittableRandom(seed));
            List<MockEntry> twice = new ArrayList<>(entries);
            twice.addAll(entries);
            Collections.shuffle(twice, new Random(seed));
            assertEquals(MockLog.of(entries), MockLog.of(twice), "seed " + seed);
        }
    }

    @Test
    @DisplayName("is merged with another as the other with it")
    void commutes() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            MockLog one = log(random);
            MockLog other = log(random);
            assertEquals(one.merge(other), other.merge(one), "seed " + seed);
        }
    }

    @Test
    @DisplayName("is merged with two others in any grouping")
    void associates() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            MockLog one = log(random);
            MockLog two = log(random);
            MockLog three = log(random);
            assertEquals(one.merge(two).merge(three), one.merge(two.merge(three)), "seed " + seed);
        }
    }

    @Test
    @DisplayName("does not change when it is merged with itself, again, or with an empty one")
    void isIdempotent() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            MockLog one = log(random);
            MockLog merged = one.merge(log(random));
            assertEquals(one, one.merge(one), "seed " + seed);
            assertEquals(merged, merged.merge(one), "seed " + seed);
            assertEquals(one, one.merge(MockLog.empty()), "seed " + seed);
        }
    }

    @Test
    @DisplayName("loses nothing when merged, and invents nothing")
    void losesNothing() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<MockEntry> all = entries(random);
            MockLog one = MockLog.of(all);
            MockLog other = log(random);
            MockLog merged = one.merge(other);
            assertTrue(merged.entries().containsAll(all), "seed " + seed);
            assertTrue(merged.entries().containsAll(other.entries()), "seed " + seed);
            assertTrue(
                    merged.entries().stream()
                            .allMatch(entry ->
                                    all.contains(entry) || other.entries().contains(entry)),
                    "seed " + seed);
        }
    }

    @Test
    @DisplayName("grows by what is added, in any order of adding")
    void grows() {
        for (long seed = 0; seed < CASES; seed++) {
            List<MockEntry> entries = entries(new SplittableRandom(seed));
            MockLog log = MockLog.empty();
            for (MockEntry entry : entries) {
                log = log.plus(entry);
            }
            assertEquals(MockLog.of(entries), log, "seed " + seed);
        }
    }

    @Test
    @DisplayName("is the same after being written and read, and is put in order if a file is not")
    void inFiles() throws Exception {
        for (long seed = 0; seed < CASES / 10; seed++) {
            MockLog log = log(new SplittableRandom(seed));
            assertEquals(log, JACKSON.readValue(JACKSON.writeValueAsString(log), MockLog.class), "seed " + seed);
            List<MockEntry> turned = new ArrayList<>(log.entries());
            Collections.reverse(turned);
            String json = "{\"entries\":" + JACKSON.writeValueAsString(turned) + '}';
            assertEquals(log, JACKSON.readValue(json, MockLog.class), "seed " + seed);
        }
    }
}
