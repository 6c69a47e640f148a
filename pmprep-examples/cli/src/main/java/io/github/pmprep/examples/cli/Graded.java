package io.github.pmprep.examples.cli;

import io.github.pmprep.api.Answers;
import io.github.pmprep.examples.trainer.fitting.Calibration;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.examples.trainer.grading.GradedFile;
import io.github.pmprep.model.company.Company;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The parameter {@code FILE.jsonl} of graded answers, shared by the commands that measure and fit. */
final class Graded {

    @Parameters(paramLabel = "FILE.jsonl", description = "Graded answers, one JSON object a line.")
    private Path file = Path.of("");

    private final Console console;
    private boolean broken;

    Graded(Console console) {
        this.console = console;
    }

    Path file() {
        return file;
    }

    /** Reads the answers, and reports broken lines to standard error. */
    List<GradedAnswer> answers() throws IOException {
        GradedFile read = GradedFile.read(file);
        read.problems().forEach(problem -> console.err().println("pmprep: " + problem));
        broken = !read.problems().isEmpty();
        if (read.answers().isEmpty()) {
            throw new UserMistake("file (" + file + ") must hold graded answers. Write one JSON object a line, like "
                    + "{\"kind\": \"execution\", \"question\": \"…\", \"answer\": \"…\", \"grade\": 3.5}.");
        }
        return read.answers();
    }

    /** Returns the exit status: 1 if a line was broken. */
    int status() {
        return broken ? 1 : 0;
    }

    static int[] scores(Answers judge, Company company, List<GradedAnswer> answers) {
        return answers.stream()
                .mapToInt(answer -> Calibration.score(judge, company, answer))
                .toArray();
    }
}
