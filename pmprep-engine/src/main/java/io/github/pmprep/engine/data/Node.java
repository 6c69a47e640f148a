package io.github.pmprep.engine.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A piece of data before it is a value: what JSON can say, and no more. */
sealed interface Node {

    /** Returns what this is, in words for a person who looks for it in a file. */
    String found();

    /** A JSON string. */
    record Text(String value) implements Node {

        private static final int SHOWN = 60;

        @Override
        public String found() {
            return "the text \"" + (value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…") + '"';
        }
    }

    /** A JSON number. */
    record Figure(BigDecimal value) implements Node {
        @Override
        public String found() {
            return "the number " + value;
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements Node {
        @Override
        public String found() {
            return String.valueOf(value);
        }
    }

    /** {@code null}. */
    record Nothing() implements Node {
        @Override
        public String found() {
            return "null";
        }
    }

    /** A JSON array. */
    record Items(List<Node> items) implements Node {
        @Override
        public String found() {
            return "a list of " + items.size();
        }
    }

    /** A JSON object; its fields keep the order of the file. */
    record Fields(Map<String, Node> fields) implements Node {
        @Override
        public String found() {
            return fields.isEmpty()
                    ? "an object without fields"
                    : "an object with the fields " + String.join(", ", fields.keySet());
        }
    }
}
