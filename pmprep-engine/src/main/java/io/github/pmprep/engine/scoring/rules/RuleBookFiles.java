package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.data.DataFile;
import io.github.pmprep.model.rule.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads books of rules from JSON files. */
public final class RuleBookFiles {

    private RuleBookFiles() {}

    /**
     * Returns one book of all the {@code .json} files in a folder and the folders in it, in order of their names.
     *
     * @throws IllegalArgumentException if a file is not a book; the message names it
     * @throws UncheckedIOException if a file cannot be read
     */
    public static RuleBook read(Path folder) {
        RuleBook book = RuleBook.builder().build();
        for (Path file : files(folder)) {
            book = book.plus(readFile(file));
        }
        return book;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleBook readFile(Path file) {
        try {
            DataFile<RuleBook> read = DataFile.read(RuleBook.class, Files.readString(file));
            return read.value()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "file (" + file + ") must hold a book of rules. Correct it " + read.problems() + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
