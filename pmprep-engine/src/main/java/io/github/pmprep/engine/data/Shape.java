package io.github.pmprep.engine.data;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** What data of one type looks like in a file; derived from the value classes of the model by {@link Shapes}. */
sealed interface Shape {

    /** Returns what belongs here, in words for the author of a file. */
    String expected();

    /** Plain text. */
    record Text() implements Shape {
        @Override
        public String expected() {
            return "text in quotes";
        }
    }

    /** A whole number of 64 bits, or of 32. */
    record Whole(boolean wide) implements Shape {
        @Override
        public String expected() {
            return "a whole number";
        }
    }

    /** A decimal number. */
    record Decimal() implements Shape {
        @Override
        public String expected() {
            return "a number";
        }
    }

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {
        @Override
        public String expected() {
            return "true or false";
        }
    }

    /** Text of a certain form, which a static method turns into a value or refuses. */
    record Parsed(Class<?> type, Method factory) implements Shape {
        @Override
        public String expected() {
            return "text in quotes";
        }
    }

    /** One of a few words. */
    record OneOf(Map<String, Object> words) implements Shape {
        @Override
        public String expected() {
            return "one of " + String.join(", ", words.keySet());
        }
    }

    /** Something that may be left out. */
    record Maybe(Shape inner) implements Shape {
        @Override
        public String expected() {
            return inner.expected();
        }
    }

    /** A list. */
    record ListOf(Shape item) implements Shape {
        @Override
        public String expected() {
            return "a list in [ ]";
        }
    }

    /** An object whose field names are free. */
    record MapOf(Shape value) implements Shape {
        @Override
        public String expected() {
            return "an object in { }";
        }
    }

    /** A value with named fields. */
    record Record(Class<?> type, Method builder, SortedMap<String, Field> fields) implements Shape {
        @Override
        public String expected() {
            return "an object in { } with the fields " + String.join(", ", fields.keySet());
        }
    }

    /** One of several records, told apart by a field. */
    record Choice(String field, SortedMap<String, Shape> kinds) implements Shape {
        @Override
        public String expected() {
            return "an object in { } whose \"" + field + "\" is one of " + String.join(", ", kinds.keySet());
        }

        /** Returns what a given object should look like. */
        Shape of(Map<String, Node> given) {
            return Objects.requireNonNull(kinds.get(((Node.Text) Objects.requireNonNull(given.get(field))).value()));
        }

        /** Returns what a value looks like. */
        Record of(Object value) {
            return kinds.values().stream()
                    .map(Record.class::cast)
                    .filter(kind -> kind.type().isInstance(value))
                    .findFirst()
                    .orElseThrow();
        }

        /** Returns the fields of a given object without the one that tells its kind. */
        Map<String, Node> without(Map<String, Node> given) {
            Map<String, Node> rest = new LinkedHashMap<>(given);
            rest.remove(field);
            return rest;
        }
    }

    /**
     * A field of a record.
     *
     * @param type what belongs in it
     * @param required whether it may not be left out
     * @param getter the method of the value that returns it
     * @param setter the method of the builder that takes it
     */
    record Field(Shape type, boolean required, Method getter, Method setter) {}
}
