package io.github.pmprep.engine.data;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes values of the {@linkplain Compact compact form}. */
final class CompactReader {

    private final List<String> texts = new ArrayList<>();
    private final List<Method> makers = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();
    private final DataInputStream in;

    private CompactReader(DataInputStream in) {
        this.in = in;
    }

    static Object read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int version = in.readUnsignedByte();
        if (version != Compact.VERSION) {
            throw new IOException("version " + version + " of the compact form, expected " + Compact.VERSION);
        }
        try {
            return new CompactReader(in).value();
        } catch (ReflectiveOperationException e) {
            throw new IOException("the compact form speaks of another version of the values: " + e, e);
        }
    }

    private Object value() throws IOException, ReflectiveOperationException {
        int mark = in.readUnsignedByte();
        return switch (mark) {
            case Compact.TEXT -> text();
            case Compact.INT -> in.readInt();
            case Compact.LONG -> in.readLong();
            case Compact.DECIMAL -> new BigDecimal(text());
            case Compact.TRUE -> true;
            case Compact.FALSE -> false;
            case Compact.DATE -> LocalDate.ofEpochDay(in.readInt());
            case Compact.PARSED -> parsed();
            case Compact.CONSTANT -> constant();
            case Compact.SOME -> Optional.of(value());
            case Compact.NONE -> Optional.empty();
            case Compact.LIST -> list();
            case Compact.MAP -> map();
            case Compact.RECORD -> record();
            case Compact.AGAIN -> records.get(in.readUnsignedShort());
            default -> throw new IOException("mark " + mark + ", which the compact form does not have");
        };
    }

    private Object parsed() throws IOException, ReflectiveOperationException {
        Class<?> type = Class.forName(text());
        Method factory = type.getMethod(text(), Class.forName(text()));
        return Calls.call(factory, type, text());
    }

    private Object constant() throws IOException, ReflectiveOperationException {
        Class<?> type = Class.forName(text());
        return type.getField(text()).get(type);
    }

    private List<Object> list() throws IOException, ReflectiveOperationException {
        int size = in.readUnsignedShort();
        List<Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(value());
        }
        return values;
    }

    private Map<String, Object> map() throws IOException, ReflectiveOperationException {
        int size = in.readUnsignedShort();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String key = text();
            values.put(key, value());
        }
        return values;
    }

    private Object record() throws IOException, ReflectiveOperationException {
        Method maker = maker();
        Object[] arguments = new Object[maker.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value();
        }
        Object value = Calls.call(maker, maker, arguments);
        records.add(value);
        return value;
    }

    private Method maker() throws IOException, ReflectiveOperationException {
        int number = in.readUnsignedShort();
        if (number == makers.size()) {
            Class<?> type = Class.forName(text());
            Class<?>[] parameters = new Class<?>[in.readUnsignedByte()];
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = type(text());
            }
            makers.add(Calls.open(type.getDeclaredMethod(Compact.MAKER, parameters)));
        }
        return makers.get(number);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return switch (name) {
            case "int" -> int.class;
            case "long" -> long.class;
            case "boolean" -> boolean.class;
            default -> Class.forName(name);
        };
    }

    private String text() throws IOException {
        int number = in.readUnsignedShort();
        if (number == texts.size()) {
            texts.add(in.readUTF());
        }
        return texts.get(number);
    }
}
