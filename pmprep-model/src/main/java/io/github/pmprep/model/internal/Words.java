package io.github.pmprep.model.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the constants of an enum are written by users: lower-case words joined by hyphens. */
public final class Words {

    private Words() {}

    /** Returns a constant as users write it, such as {@code sign-on}. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the constant with an id, or throws {@link IllegalArgumentException} with the ids to choose from. */
    public static <E> E choose(String name, String id, E[] values, Function<E, String> idOf) {
        return Arrays.stream(values)
                .filter(value -> idOf.apply(value).equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(name + " (\"" + id + "\") must be a known one. Choose one of "
                                + Arrays.stream(values).map(idOf).collect(Collectors.joining(", ")) + "."));
    }
}
