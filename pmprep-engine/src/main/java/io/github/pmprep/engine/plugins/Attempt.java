package io.github.pmprep.engine.plugins;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of calling a plugin.
 *
 * @param value what was returned; empty if that was null, or if nothing was returned
 * @param thrown what was thrown instead
 */
record Attempt<T>(Optional<T> value, Optional<Throwable> thrown) {

    /** Calls; errors are caught too, for a plugin's stack overflow or missing class must not hide other plugins. */
    static <T> Attempt<T> at(Supplier<? extends @Nullable T> call) {
        try {
            return new Attempt<>(Optional.ofNullable(call.get()), Optional.empty());
        } catch (Throwable thrown) {
            return failed(thrown);
        }
    }

    static <T> Attempt<T> failed(Throwable thrown) {
        return new Attempt<>(Optional.empty(), Optional.of(thrown));
    }

    /** Returns what went wrong, in words that follow the name of what was called; empty if there is a value. */
    Optional<String> failure() {
        if (value.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                thrown.map(reason -> reason instanceof Late ? reason.getMessage() : "threw " + Thrown.inWords(reason))
                        .orElse("returned null"));
    }

    /** The plugin took too long; what it may still return is not waited for. */
    static final class Late extends Exception {

        private static final long serialVersionUID = 1L;

        Late(String message) {
            super(message);
        }
    }
}
