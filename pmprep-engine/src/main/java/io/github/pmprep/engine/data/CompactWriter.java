package io.github.pmprep.engine.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes values in the {@linkplain Compact compact form}. */
final class CompactWriter {

    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Class<?>, Integer> makers = new HashMap<>();
    private final Map<Object, Integer> records = new HashMap<>();
    private final DataOutputStream out;

    private CompactWriter(DataOutputStream out) {
        this.out = out;
    }

    /** Returns the bytes of a value. */
    static byte[] write(Shape shape, Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(Compact.VERSION);
            new CompactWriter(out).value(shape, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void value(Shape shape, Object value) throws IOException {
        if (shape instanceof Shape.Maybe maybe) {
            maybe(maybe.inner(), (Optional<?>) value);
        } else if (shape instanceof Shape.Record record) {
            record(record, value);
        } else if (shape instanceof Shape.Choice choice) {
            record(choice.of(value), value);
        } else if (shape instanceof Shape.ListOf list) {
            list(list.item(), (Collection<?>) value);
        } else if (shape instanceof Shape.MapOf map) {
            map(map.value(), (Map<?, ?>) value);
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(Compact.CONSTANT);
            text(constant.getDeclaringClass().getName());
            text(constant.name());
        } else {
            scalar(shape, value);
        }
    }

    private void maybe(Shape inner, Optional<?> value) throws IOException {
        out.writeByte(value.isPresent() ? Compact.SOME : Compact.NONE);
        if (value.isPresent()) {
            value(inner, value.get());
        }
    }

    private void record(Shape.Record shape, Object value) throws IOException {
        Integer known = records.get(value);
        if (known != null) {
            out.writeByte(Compact.AGAIN);
            out.writeShort(known);
            return;
        }
        out.writeByte(Compact.RECORD);
        Method maker = maker(value.getClass());
        for (Parameter parameter : maker.getParameters()) {
            Shape.Field field = Objects.requireNonNull(shape.fields().get(parameter.getName()), parameter.getName());
            value(field.type(), Calls.call(field.getter(), value));
        }
        records.put(value, records.size());
    }

    private Method maker(Class<?> type) throws IOException {
        Method maker = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(Compact.MAKER))
                .filter(method -> !Arrays.asList(method.getParameterTypes()).contains(Iterable.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        type.getName() + " cannot stand in built-in data. Give its package the style of data."));
        Integer known = makers.putIfAbsent(type, makers.size());
        out.writeShort(known == null ? makers.size() - 1 : known);
        if (known == null) {
            text(type.getName());
            out.writeByte(maker.getParameterCount());
            for (Class<?> parameter : maker.getParameterTypes()) {
                text(parameter.getName());
            }
        }
        return maker;
    }

    private void list(Shape item, Collection<?> items) throws IOException {
        out.writeByte(Compact.LIST);
        out.writeShort(items.size());
        for (Object value : items) {
            value(item, value);
        }
    }

    private void map(Shape shape, Map<?, ?> fields) throws IOException {
        out.writeByte(Compact.MAP);
        out.writeShort(fields.size());
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            text((String) field.getKey());
            value(shape, field.getValue());
        }
    }

    private void scalar(Shape shape, Object value) throws IOException {
        if (value instanceof String text) {
            out.writeByte(Compact.TEXT);
            text(text);
        } else if (value instanceof Integer number) {
            out.writeByte(Compact.INT);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeByte(Compact.LONG);
            out.writeLong(number);
        } else if (value instanceof Boolean flag) {
            out.writeByte(flag ? Compact.TRUE : Compact.FALSE);
        } else if (value instanceof BigDecimal number) {
            out.writeByte(Compact.DECIMAL);
            text(number.toString());
        } else if (value instanceof LocalDate date) {
            out.writeByte(Compact.DATE);
            out.writeInt(Math.toIntExact(date.toEpochDay()));
        } else {
            parsed((Shape.Parsed) shape, value);
        }
    }

    private void parsed(Shape.Parsed shape, Object value) throws IOException {
        out.writeByte(Compact.PARSED);
        text(shape.type().getName());
        text(shape.factory().getName());
        text(shape.factory().getParameterTypes()[0].getName());
        text(value.toString());
    }

    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        out.writeShort(known == null ? texts.size() - 1 : known);
        if (known == null) {
            out.writeUTF(text);
        }
    }
}
