package io.github.pmprep.engine.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.engine.data.Mutation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Ten thousand mutated company files")
class MutatedFilesTest {

    private static final long SEED = 20260101;
    private static final int FILES = 10_000;
    private static final Duration MOST_PROCESSOR_TIME = Duration.ofSeconds(1);

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @DisplayName("are each accepted, or refused with a message that names the place, within a second")
    void acceptedOrRefused() throws IOException {
        String amazon = Files.readString(Path.of("src/main/data/company/amazon.json"));
        SplittableRandom random = new SplittableRandom(SEED);
        int accepted = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] file = new Mutation(random.split()).of(amazon);
            Duration before = used();
            Found found = read(file, i);
            Duration took = used().minus(before);
            assertTrue(took.compareTo(MOST_PROCESSOR_TIME) < 0, "seed " + SEED + ", file " + i + " took " + took);
            accepted += found.company().isPresent() ? 1 : 0;
            for (LoadProblem problem : found.problems()) {
                assertTrue(
                        problem.toString().matches("(?s)mutated: (at |found |And |The file ).*\\S.*[.?]"),
                        () -> "seed " + SEED + ": " + problem);
            }
            assertEquals(found.company().isEmpty(), !found.problems().isEmpty(), "seed " + SEED + ", file " + i);
        }
        assertTrue(accepted > 100 && accepted < FILES - 100, "seed " + SEED + ": accepted " + accepted);
    }

    /** Returns the processor time of this JVM, which other work on the machine does not lengthen. */
    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Found read(byte[] file, int number) {
        try {
            return CompanyFiles.read(new Origin("mutated", true), () -> new ByteArrayInputStream(file));
        } catch (RuntimeException | StackOverflowError e) {
            return fail(
                    "seed " + SEED + ", file " + number + " must not throw: "
                            + new String(file, StandardCharsets.UTF_8),
                    e);
        }
    }
}
