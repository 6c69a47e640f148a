package io.github.pmprep.examples.trainer.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files of graded answers, none of which may have a problem. */
public final class Corpus {

    private Corpus() {}

    /**
     * Returns the answers in the {@code .jsonl} files of a folder, in order of their names.
     *
     * @throws IllegalArgumentException if a line is no graded answer; the message names file and line
     */
    public static List<GradedAnswer> read(Path folder) throws IOException {
        List<GradedAnswer> answers = new ArrayList<>();
        for (Path path : files(folder)) {
            GradedFile file = GradedFile.read(path);
            if (!file.problems().isEmpty()) {
                throw new IllegalArgumentException(path + ": " + file.problems().get(0));
            }
            answers.addAll(file.answers());
        }
        return answers;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }
}
