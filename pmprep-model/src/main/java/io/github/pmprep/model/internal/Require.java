package io.github.pmprep.model.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Refuses bad input with one form of message: the name, the value in brackets, the rule, then the remedy.
 *
 * <pre>{@code
 * bufferMinutes (-5) must not be negative. Give 0 for no buffer.
 * }</pre>
 */
public final class Require {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private static final int LONGEST_ID = 100;

    private Require() {}

    /** Throws {@link IllegalArgumentException} with the message "name (value) rule. remedy" unless {@code holds}. */
    public static void that(boolean holds, String name, Object value, String rule, String remedy) {
        if (!holds) {
            throw new IllegalArgumentException(name + " (" + value + ") " + rule + ". " + remedy);
        }
    }

    /** Requires text with at least one character that is not white space. */
    public static void notBlank(String name, String value) {
        if (value.isBlank()) {
            that(false, name, '"' + value + '"', "must not be blank", "Give it a text.");
        }
    }

    /**
     * Requires an id: lower-case words of a-z and 0-9, joined by single hyphens or dots, as {@code phone-screen}; at most
     * 100 characters.
     */
    public static void id(String name, String value) {
        if (value.length() > LONGEST_ID) {
            that(
                    false,
                    name + ".length",
                    value.length(),
                    "must be at most " + LONGEST_ID,
                    "Shorten \"" + value.substring(0, LONGEST_ID) + "…\".");
        }
        if (!ID.matcher(value).matches()) {
            that(
                    false,
                    name,
                    '"' + value + '"',
                    "must be lower-case words joined by hyphens or dots",
                    "Write it like \"phone-screen\" or \"product-sense.hypothesis\".");
        }
    }

    /** Requires a number of at least zero. */
    public static void notNegative(String name, long value, String remedy) {
        that(value >= 0, name, value, "must not be negative", remedy);
    }

    /** Requires a list with at least one element. */
    public static void notEmpty(String name, Collection<?> values, String remedy) {
        that(!values.isEmpty(), name, values, "must not be empty", remedy);
    }

    /** Requires that no two elements have the same key. */
    public static <T> void distinct(String name, Collection<T> values, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T value : values) {
            that(seen.add(key.apply(value)), name, key.apply(value), "must not occur twice", "Rename or remove one.");
        }
    }
}
