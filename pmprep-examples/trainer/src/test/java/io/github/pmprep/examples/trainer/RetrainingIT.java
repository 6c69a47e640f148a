package io.github.pmprep.examples.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Training again")
class RetrainingIT {

    private static final Path REPOSITORY = Path.of("../..");
    private static final String DATA = "pmprep-engine/src/main/data";
    private static final List<String> FITTED = List.of("scoring-weights.json", "scoring/words/wording.json");

    @TempDir
    private Path copy;

    @Test
    @DisplayName("on the corpus of the repository gives its weights and learned words, byte for byte")
    void reproduces() throws IOException {
        copied(DATA);
        copied("pmprep-examples/trainer/corpus");
        Train.main(copy.toString());
        for (String file : FITTED) {
            assertEquals(
                    Files.readString(REPOSITORY.resolve(DATA).resolve(file)),
                    Files.readString(copy.resolve(DATA).resolve(file)),
                    file);
        }
    }

    private void copied(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
            files.forEach(file -> {
                try {
                    Path target = copy.resolve(REPOSITORY.relativize(file));
                    Files.createDirectories(target.getParent());
                    if (!Files.isDirectory(file)) {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
