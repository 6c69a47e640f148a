package io.github.pmprep.engine.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns values into nodes, the inverse of {@link Binder}; what is absent or empty is left out. */
final class Unbinder {

    private Unbinder() {}

    static Node node(Shape shape, Object value) {
        if (shape instanceof Shape.Maybe maybe) {
            return node(maybe.inner(), ((Optional<?>) value).orElseThrow());
        }
        if (shape instanceof Shape.Record record) {
            return new Node.Fields(fields(record, value));
        }
        if (shape instanceof Shape.Choice choice) {
            return choice(choice, value);
        }
        if (shape instanceof Shape.ListOf list) {
            List<Node> items = new ArrayList<>();
            ((Collection<?>) value).forEach(item -> items.add(node(list.item(), item)));
            return new Node.Items(items);
        }
        if (shape instanceof Shape.MapOf map) {
            Map<String, Node> fields = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((name, inner) -> fields.put((String) name, node(map.value(), inner)));
            return new Node.Fields(fields);
        }
        return scalar(shape, value);
    }

    private static Node scalar(Shape shape, Object value) {
        if (shape instanceof Shape.OneOf oneOf) {
            return new Node.Text(oneOf.words().entrySet().stream()
                    .filter(word -> word.getValue().equals(value))
                    .findFirst()
                    .orElseThrow()
                    .getKey());
        }
        if (shape instanceof Shape.Whole) {
            return new Node.Figure(BigDecimal.valueOf(((Number) value).longValue()));
        }
        if (shape instanceof Shape.Decimal) {
            return new Node.Figure((BigDecimal) value);
        }
        return shape instanceof Shape.Flag ? new Node.Flag((Boolean) value) : new Node.Text(value.toString());
    }

    private static Node choice(Shape.Choice choice, Object value) {
        Shape.Record record = choice.of(value);
        Map<String, Node> fields = new LinkedHashMap<>();
        choice.kinds().forEach((name, kind) -> {
            if (kind.equals(record)) {
                fields.put(choice.field(), new Node.Text(name));
            }
        });
        fields.putAll(fields(record, value));
        return new Node.Fields(fields);
    }

    private static Map<String, Node> fields(Shape.Record record, Object value) {
        Map<String, Node> fields = new LinkedHashMap<>();
        record.fields().forEach((name, field) -> {
            Object inner = Calls.call(field.getter(), value);
            if (!isNothing(inner)) {
                fields.put(name, node(field.type(), inner));
            }
        });
        return fields;
    }

    private static boolean isNothing(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
