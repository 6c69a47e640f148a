package io.github.pmprep.engine.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes data that fits its shape in the {@linkplain Compact compact form}. */
final class CompactWriter {

    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Method, Integer> setters = new HashMap<>();
    private final Map<Entry, Integer> records = new HashMap<>();
    private final DataOutputStream out;

    private CompactWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Returns the bytes for a node that {@link Binder} has bound to the shape without a problem. */
    static byte[] write(Shape shape, Node node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(Compact.VERSION);
            new CompactWriter(out).value(shape, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void value(Shape shape, Node node) throws IOException {
        if (shape instanceof Shape.Maybe maybe) {
            out.writeByte(Compact.SOME);
            value(maybe.inner(), node);
        } else if (node instanceof Node.Fields object) {
            object(shape, object.fields());
        } else if (node instanceof Node.Items list) {
            list(((Shape.ListOf) shape).item(), list.items());
        } else if (node instanceof Node.Figure figure) {
            figure(shape, figure.value());
        } else if (node instanceof Node.Flag flag) {
            out.writeByte(flag.value() ? Compact.TRUE : Compact.FALSE);
        } else if (node instanceof Node.Text text) {
            text(shape, text.value());
        }
    }

    private void object(Shape shape, Map<String, Node> fields) throws IOException {
        if (shape instanceof Shape.Choice choice) {
            record((Shape.Record) choice.of(fields), choice.without(fields));
        } else if (shape instanceof Shape.Record record) {
            record(record, fields);
        } else {
            map(((Shape.MapOf) shape).value(), fields);
        }
    }

    private void record(Shape.Record record, Map<String, Node> given) throws IOException {
        Map<String, Node> fields = new HashMap<>(given);
        fields.values().removeIf(Node.Nothing.class::isInstance);
        Entry entry = new Entry(record.type(), fields);
        Integer known = records.get(entry);
        if (known != null) {
            out.writeByte(Compact.AGAIN);
            out.writeShort(known);
            return;
        }
        out.writeByte(Compact.RECORD);
        text(record.type().getName());
        out.writeByte(fields.size());
        for (Map.Entry<String, Shape.Field> field : record.fields().entrySet()) {
            Node node = fields.get(field.getKey());
            if (node != null) {
                setter(field.getValue().setter());
                value(field.getValue().type(), node);
            }
        }
        records.put(entry, records.size());
    }

    private void setter(Method setter) throws IOException {
        Integer known = setters.putIfAbsent(setter, setters.size());
        out.writeShort(known == null ? setters.size() - 1 : known);
        if (known == null) {
            text(setter.getName());
            text(setter.getParameterTypes()[0].getName());
        }
    }

    private void list(Shape item, List<Node> items) throws IOException {
        out.writeByte(Compact.LIST);
        out.writeShort(items.size());
        for (Node node : items) {
            value(item, node);
        }
    }

    private void map(Shape value, Map<String, Node> fields) throws IOException {
        out.writeByte(Compact.MAP);
        out.writeShort(fields.size());
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            text(field.getKey());
            value(value, field.getValue());
        }
    }

    private void figure(Shape shape, BigDecimal figure) throws IOException {
        if (!(shape instanceof Shape.Whole whole)) {
            out.writeByte(Compact.DECIMAL);
            text(figure.toString());
        } else if (whole.wide()) {
            out.writeByte(Compact.LONG);
            out.writeLong(figure.longValueExact());
        } else {
            out.writeByte(Compact.INT);
            out.writeInt(figure.intValueExact());
        }
    }

    private void text(Shape shape, String text) throws IOException {
        if (shape instanceof Shape.OneOf oneOf) {
            Enum<?> constant = (Enum<?>) Objects.requireNonNull(oneOf.words().get(text));
            out.writeByte(Compact.CONSTANT);
            text(constant.getDeclaringClass().getName());
            text(constant.name());
        } else if (shape instanceof Shape.Parsed parsed && parsed.type() == LocalDate.class) {
            out.writeByte(Compact.DATE);
            out.writeInt(Math.toIntExact(LocalDate.parse(text).toEpochDay()));
        } else if (shape instanceof Shape.Parsed parsed) {
            out.writeByte(Compact.PARSED);
            text(parsed.type().getName());
            text(parsed.factory().getName());
            text(parsed.factory().getParameterTypes()[0].getName());
            text(text);
        } else {
            out.writeByte(Compact.TEXT);
            text(text);
        }
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        out.writeShort(known == null ? texts.size() - 1 : known);
        if (known == null) {
            out.writeUTF(text);
        }
    }

    /** A record that has been written. */
    private record Entry(Class<?> type, Map<String, Node> fields) {}
}
