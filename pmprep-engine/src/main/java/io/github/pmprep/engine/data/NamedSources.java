package io.github.pmprep.engine.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets a file say once where its figures come from: {@code "source": "survey"} stands for the entry {@code survey} of
 * the {@code "sources"} object at the top.
 */
final class NamedSources {

    private static final String SOURCE = "source";

    private final Map<String, Node> sources;
    private final List<FileProblem> problems;

    NamedSources(Map<String, Node> sources, List<FileProblem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** Returns the tree with every name replaced by what it stands for. */
    Node expand(Node node, Place place) {
        if (node instanceof Node.Items list) {
            List<Node> items = new ArrayList<>(list.items().size());
            for (Node item : list.items()) {
                items.add(expand(item, place.item(items.size())));
            }
            return new Node.Items(items);
        }
        if (node instanceof Node.Fields object) {
            Map<String, Node> fields = new LinkedHashMap<>();
            object.fields().forEach((name, value) -> fields.put(name, field(name, value, place.field(name))));
            return new Node.Fields(fields);
        }
        return node;
    }

    private Node field(String name, Node value, Place place) {
        if (!(name.equals(SOURCE) && value instanceof Node.Text reference)) {
            return expand(value, place);
        }
        Node source = sources.get(reference.value());
        if (source == null) {
            problems.add(FileProblem.of(
                    place,
                    reference.found(),
                    sources.isEmpty()
                            ? "a source, or a name that \"sources\" at the top explains"
                            : "a source, or one of the names " + String.join(", ", sources.keySet()),
                    Nearest.remedy(reference.value(), sources.keySet(), "Add it to \"sources\" at the top.")));
            return value;
        }
        return source;
    }
}
