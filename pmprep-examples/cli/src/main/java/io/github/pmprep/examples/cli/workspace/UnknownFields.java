package io.github.pmprep.examples.cli.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a document that this version does not know, at any depth: a later version may have written them. */
final class UnknownFields {

    private static final List<String> IDS = List.of("id", "name", "round", "story", "stage", "criterion", "rule");

    private UnknownFields() {}

    /**
     * Copies the unknown fields of a document into a changed one. What stands in something that was removed goes with it.
     *
     * @param written the document as it was written
     * @param understood what this version makes of it
     * @param changed the document to be written
     */
    static void keep(JsonNode written, JsonNode understood, JsonNode changed) {
        if (written instanceof ObjectNode fields && changed instanceof ObjectNode target && understood.isObject()) {
            fields.properties().forEach(field -> {
                String name = field.getKey();
                if (!understood.has(name)) {
                    target.set(name, field.getValue());
                } else if (target.has(name)) {
                    keep(field.getValue(), understood.get(name), target.get(name));
                }
            });
        } else if (written instanceof ArrayNode elements && understood.isArray() && changed.isArray()) {
            keepElements(elements, understood, byKey(changed));
        }
    }

    private static void keepElements(ArrayNode written, JsonNode understood, Map<Object, JsonNode> targets) {
        Map<Object, JsonNode> known = byKey(understood);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < written.size(); i++) {
            JsonNode element = written.get(i);
            Optional<String> id = id(element);
            Object key = id.isPresent() ? numbered(id.get(), seen) : understood.path(i);
            if (known.containsKey(key) && targets.containsKey(key)) {
                keep(element, known.get(key), targets.get(key));
            }
        }
    }

    /** Returns the elements of an array by their id, with a number as ids may be there twice, or by themselves. */
    private static Map<Object, JsonNode> byKey(JsonNode array) {
        Map<Object, JsonNode> elements = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (JsonNode element : array) {
            Optional<String> id = id(element);
            elements.putIfAbsent(id.isPresent() ? numbered(id.get(), seen) : element, element);
        }
        return elements;
    }

    private static String numbered(String id, Map<String, Integer> seen) {
        return seen.merge(id, 1, Integer::sum) + " " + id;
    }

    private static Optional<String> id(JsonNode element) {
        return IDS.stream()
                .filter(name -> element.path(name).isTextual())
                .findFirst()
                .map(name -> element.get(name).textValue());
    }
}
