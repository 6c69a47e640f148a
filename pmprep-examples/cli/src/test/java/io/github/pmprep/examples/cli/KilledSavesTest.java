package io.github.pmprep.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.examples.cli.workspace.Opened;
import io.github.pmprep.examples.cli.workspace.WorkspaceFile;
import io.github.pmprep.model.story.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the command while it saves, at random points; {@code -Dkills=1000} for the whole measure. Which save is hit depends
 * on the machine; what must hold does not.
 */
@DisplayName("A workspace whose command is killed while it saves")
class KilledSavesTest {

    private static final int KILLS = Integer.getInteger("kills", 8);
    private static final int LONGEST_WAIT_MICROS = 300_000;

    @Test
    @DisplayName("opens with the old or the new state, whole")
    void opensWithTheOldOrTheNewState(@TempDir Path folder) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(KILLS);
        int halfWay = 0;
        int fresh = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path path = folder.resolve("kill-" + kill + ".json");
            CliRun.of("init", "--workspace", path.toString());
            int saved = killedAfter(path, random.nextInt(LONGEST_WAIT_MICROS));
            Opened opened = new WorkspaceFile(Output.mapper(), path).open();
            List<Story> stories = opened.workspace().stories().stories();
            String when = "kill " + kill + " after " + saved + " saves";
            assertEquals(Optional.empty(), opened.warning(), when);
            assertTrue(stories.size() == saved || stories.size() == saved + 1, when + ": " + stories.size());
            assertEquals(expected(stories.size()), stories, when);
            halfWay += leftovers(folder, path) > 0 ? 1 : 0;
            fresh += stories.size() == saved + 1 ? 1 : 0;
            assertEquals(
                    0,
                    CliRun.of(SavingLoop.arguments(path.toString(), stories.size() + 1))
                            .status(),
                    when);
            assertEquals(0, leftovers(folder, path), when);
        }
        System.out.println(KILLS + " kills: " + halfWay + " with a half-written file beside the workspace, " + fresh
                + " after the new state was in place but before it was reported");
    }

    /** Lets a process save, kills it some time after its first save, and returns how many saves it has reported. */
    private static int killedAfter(Path path, int micros) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingLoop.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader reports =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String last = reports.readLine();
            assertFalse(process.waitFor(micros, TimeUnit.MICROSECONDS), "the process ended by itself");
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = last; line != null; line = reports.readLine()) {
                last = line;
            }
            return Integer.parseInt(last);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<Story> expected(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    String[] arguments = SavingLoop.arguments("", number);
                    return Story.builder()
                            .id(arguments[5])
                            .title(arguments[7])
                            .situation(arguments[9])
                            .build();
                })
                .toList();
    }

    private static long leftovers(Path folder, Path path) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("." + path.getFileName() + "."))
                    .filter(file -> file.toString().endsWith(".tmp"))
                    .count();
        }
    }
}
