package io.github.pmprep.engine.scoring;

import io.github.pmprep.engine.data.CompiledData;
import io.github.pmprep.engine.data.DataFile;
import io.github.pmprep.engine.scoring.counterfactual.Examples;
import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.engine.scoring.rules.RuleCompiler;
import io.github.pmprep.engine.scoring.store.ByteArrayInput;
import io.github.pmprep.engine.scoring.weights.PointTable;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Weights;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Rules with their weights, ready to score.
 *
 * @param engine the version of the engine
 * @param hash the hash of the rules
 * @param rules the rules
 * @param points what they are worth
 * @param examples what they find, for those who ask what is missing
 * @param source what rules and points were compiled from, for those who ask how
 */
public record Scorer(
        String engine,
        String hash,
        CompiledRules rules,
        PointTable points,
        Supplier<Examples> examples,
        Supplier<Source> source) {

    private static final String RESOURCE = "scoring.data";
    private static final String EXAMPLES = "examples.data";
    private static final String BOOK = "rules.data";
    private static final String WEIGHTS = "weights.data";
    private static final String PRIOR = "prior";

    /** Compiles a book of rules. */
    public static Scorer of(String engine, RuleBook book, Weights weights) {
        CompiledRules rules = RuleCompiler.compile(book);
        Examples examples = Examples.of(book);
        Source source = new Source(book, weights);
        return new Scorer(
                engine, hash(rules), rules, PointTable.of(weights, rules.features()), () -> examples, () -> source);
    }

    private static String hash(CompiledRules rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            rules.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(bytes.toByteArray());
    }

    /** Returns the same rules with other weights. */
    public Scorer with(Weights weights) {
        return new Scorer(
                engine,
                hash,
                rules,
                PointTable.of(weights, rules.features()),
                examples,
                () -> new Source(source.get().book(), weights));
    }

    /** Returns the built-in rules and weights, as the build compiled them. */
    static Scorer builtIn() {
        return read(
                RESOURCE,
                in -> new Scorer(
                        in.readUTF(),
                        in.readUTF(),
                        CompiledRules.read(in),
                        PointTable.read(in),
                        () -> BuiltInExamples.ALL,
                        () -> BuiltInSource.ALL));
    }

    /**
     * Returns the same rules together with more, which keep their own points unless the weights name them.
     *
     * @throws IllegalArgumentException if a rule has the id of a built-in one, or cannot be compiled
     */
    Scorer with(RuleBook more) {
        return of(engine, source.get().book().plus(more), source.get().weights());
    }

    /**
     * What a scorer is compiled from.
     *
     * @param book the rules
     * @param weights what they are worth
     */
    record Source(RuleBook book, Weights weights) {}

    private static final class BuiltInSource {
        static final Source ALL = new Source(
                CompiledData.read(RuleBook.class, Scorer.class, BOOK),
                CompiledData.read(Weights.class, Scorer.class, WEIGHTS));
    }

    private static final class BuiltInExamples {
        static final Examples ALL = read(EXAMPLES, Examples::read);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream resource = Scorer.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The resource " + name + " is missing. Build the jar again.");
            }
            return reading.read(new DataInputStream(new ByteArrayInput(resource.readAllBytes())));
        } catch (IOException e) {
            throw new IllegalStateException("The resource " + name + " is broken. Build the jar again.", e);
        }
    }

    /**
     * Compiles the built-in rules and weights. Called by the build.
     *
     * @param arguments the version of the engine, the folder of rules, the file of weights (which may be missing), and the
     *     folder for the compiled form
     */
    public static void main(String... arguments) throws IOException {
        RuleBook book = RuleBookFiles.read(Path.of(arguments[1]));
        Weights weights = Files.exists(Path.of(arguments[2]))
                ? weights(Path.of(arguments[2]))
                : Weights.builder().version(PRIOR).build();
        Scorer scorer = of(arguments[0], book, weights);
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        write(folder.resolve(RESOURCE), out -> {
            out.writeUTF(scorer.engine);
            out.writeUTF(scorer.hash);
            scorer.rules.write(out);
            scorer.points.write(out);
        });
        write(folder.resolve(EXAMPLES), scorer.examples.get()::write);
        CompiledData.write(RuleBook.class, book, folder.resolve(BOOK));
        CompiledData.write(Weights.class, weights, folder.resolve(WEIGHTS));
    }

    @FunctionalInterface
    private interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Path file, Writing writing) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            writing.write(out);
        }
    }

    /**
     * Returns the weights in a file.
     *
     * @throws IllegalArgumentException if it cannot be read or holds none; the message says where it is wrong
     */
    public static Weights weights(Path file) {
        DataFile<Weights> read = DataFile.read(Weights.class, text(file));
        return read.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "file (" + file + ") must hold weights. Correct it " + read.problems() + "."));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "file (" + file + ") must be there and hold UTF-8 text. Check the path (" + e + ").", e);
        }
    }
}
