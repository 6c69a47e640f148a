package io.github.pmprep.engine.data;

import io.github.pmprep.model.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A data file, read: the value that it holds, or what is wrong with it.
 *
 * <p>The file is one JSON object with the fields of the value. Besides these it may have {@code "$schema"}, for editors,
 * and {@code "sources"}, an object of named {@linkplain Source sources}: where a source is due, its name will do.
 *
 * <pre>{@code
 * DataFile.read(Company.class, text).value()
 * }</pre>
 *
 * @param <T> the type of the value, one of the model's
 * @param value the value; empty if there are problems
 * @param problems what is wrong, in the order of the file; empty if there is a value
 */
public record DataFile<T>(Optional<T> value, List<FileProblem> problems) {

    private static final String SCHEMA = "$schema";
    private static final String SOURCES = "sources";

    /** Copies the problems. */
    public DataFile {
        problems = List.copyOf(problems);
    }

    /** Reads the text of a file. */
    public static <T> DataFile<T> read(Class<T> type, String json) {
        List<FileProblem> problems = new ArrayList<>();
        Optional<Node> plain = plain(json, problems);
        return plain.isPresent() ? bind(type, plain.get()) : new DataFile<>(Optional.empty(), problems);
    }

    /** Returns the text of a file that holds a value; {@link #read} makes an equal value of it. */
    public static <T> String write(Class<T> type, T value) {
        return JsonText.write(Unbinder.node(new Shapes().of(type), value));
    }

    /** Returns the tree without what only a file may say, or nothing if there are problems. */
    private static Optional<Node> plain(String json, List<FileProblem> problems) {
        try {
            Node node = JsonText.read(json);
            if (node instanceof Node.Fields file) {
                return plain(file, problems);
            }
            problems.add(FileProblem.of(Place.TOP, node.found(), "a JSON object", "Start it with {."));
        } catch (JsonText.MalformedException e) {
            problems.add(new FileProblem("", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static Optional<Node> plain(Node.Fields file, List<FileProblem> problems) {
        Map<String, Node> fields = new LinkedHashMap<>(file.fields());
        fields.remove(SCHEMA);
        Node declared = Optional.ofNullable(fields.remove(SOURCES)).orElse(new Node.Fields(Map.of()));
        Binder binder = new Binder();
        binder.bind(new Shape.MapOf(new Shapes().of(Source.class)), declared, Place.TOP.field(SOURCES));
        problems.addAll(binder.problems());
        Map<String, Node> sources = declared instanceof Node.Fields named ? named.fields() : Map.of();
        Node expanded = new NamedSources(sources, problems).expand(new Node.Fields(fields), Place.TOP);
        return problems.isEmpty() ? Optional.of(expanded) : Optional.empty();
    }

    /** Binds a tree whose sources are written out. */
    private static <T> DataFile<T> bind(Class<T> type, Node plain) {
        Binder binder = new Binder();
        Optional<T> value = binder.bind(new Shapes().of(type), plain, Place.TOP).map(type::cast);
        return new DataFile<>(value, binder.problems());
    }
}
