package io.github.pmprep.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Built-in data in the compact form that the build makes of its JSON files, so that no JSON library is needed to start.
 */
public final class CompiledData {

    private CompiledData() {}

    /**
     * Reads a value that the build has compiled.
     *
     * @param type the type of the value
     * @param owner a class of the package that the resource lies in
     * @param resource the name of the resource, such as {@code amazon.data}
     * @throws IllegalStateException if the resource is not there or was built by another version
     */
    public static <T> T read(Class<T> type, Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing beside " + owner.getName()
                        + ". Build the jar again.");
            }
            return type.cast(CompactReader.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The resource " + resource + " beside " + owner.getName() + " is broken. Build the jar again.", e);
        }
    }

    /** Writes a value in the compact form. Called by the build. */
    public static <T> void write(Class<T> type, T value, Path file) throws IOException {
        Files.write(file, CompactWriter.write(new Shapes().of(type), value));
    }

    /**
     * Compiles data files: {@code amazon.json} becomes {@code amazon.data}. Called by the build.
     *
     * @param arguments for each file the name of the value's class, the file, and the folder for its compact form
     */
    public static void main(String... arguments) throws IOException, ClassNotFoundException {
        for (int i = 0; i < arguments.length; i += 3) {
            compile(Class.forName(arguments[i]), Path.of(arguments[i + 1]), Path.of(arguments[i + 2]));
        }
    }

    private static <T> void compile(Class<T> type, Path file, Path folder) throws IOException {
        DataFile<T> read = DataFile.read(type, Files.readString(file));
        if (read.value().isEmpty()) {
            throw new IllegalArgumentException(file + ": " + read.problems());
        }
        Files.createDirectories(folder);
        String name = file.getFileName().toString().replaceFirst("\\.json$", ".data");
        write(type, read.value().get(), folder.resolve(name));
    }
}
