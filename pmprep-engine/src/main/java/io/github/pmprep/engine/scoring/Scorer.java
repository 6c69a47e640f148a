package io.github.pmprep.engine.scoring;

import io.github.pmprep.engine.data.DataFile;
import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.engine.scoring.rules.RuleCompiler;
import io.github.pmprep.engine.scoring.weights.PointTable;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Weights;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rules with their weights, ready to score.
 *
 * @param engine the version of the engine
 * @param hash the hash of the rules
 * @param rules the rules
 * @param points what they are worth
 */
public record Scorer(String engine, String hash, CompiledRules rules, PointTable points) {

    private static final String RESOURCE = "scoring.data";
    private static final String PRIOR = "prior";

    /** Compiles a book of rules. */
    public static Scorer of(String engine, RuleBook book, Weights weights) {
        CompiledRules rules = RuleCompiler.compile(book);
        return new Scorer(engine, hash(rules), rules, PointTable.of(weights, rules.features()));
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
        return new Scorer(engine, hash, rules, PointTable.of(weights, rules.features()));
    }

    /** Returns the built-in rules and weights, as the build compiled them. */
    static Scorer builtIn() {
        try (InputStream resource = Scorer.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing. Build the jar again.");
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(resource, 1 << 16));
            return new Scorer(in.readUTF(), in.readUTF(), CompiledRules.read(in), PointTable.read(in));
        } catch (IOException e) {
            throw new IllegalStateException("The resource " + RESOURCE + " is broken. Build the jar again.", e);
        }
    }

    /**
     * Compiles the built-in rules and weights. Called by the build.
     *
     * @param arguments the version of the engine, the folder of rules, the file of weights (which may be missing), and the
     *     folder for the compiled form
     */
    public static void main(String... arguments) throws IOException {
        Path weights = Path.of(arguments[2]);
        Scorer scorer = of(
                arguments[0],
                RuleBookFiles.read(Path.of(arguments[1])),
                Files.exists(weights)
                        ? weights(weights)
                        : Weights.builder().version(PRIOR).build());
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        try (DataOutputStream out = new DataOutputStream(
                new java.io.BufferedOutputStream(Files.newOutputStream(folder.resolve(RESOURCE))))) {
            out.writeUTF(scorer.engine);
            out.writeUTF(scorer.hash);
            scorer.rules.write(out);
            scorer.points.write(out);
        }
    }

    /**
     * Returns the weights in a file.
     *
     * @throws IllegalArgumentException if it holds none; the message says where it is wrong
     */
    public static Weights weights(Path file) throws IOException {
        DataFile<Weights> read = DataFile.read(Weights.class, Files.readString(file));
        return read.value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "file (" + file + ") must hold weights. Correct it " + read.problems() + "."));
    }
}
