package io.github.pmprep.model.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Whether a finding speaks for an answer or against it. In JSON it is written {@code signal} or {@code anti-signal}.
 *
 * @since 0.1
 */
public enum Polarity {
    /** Speaks for the answer. */
    SIGNAL,
    /** Speaks against the answer. */
    ANTI_SIGNAL;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the polarity as it is written in data. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Returns the polarity with an id.
     *
     * @throws IllegalArgumentException if there is no such polarity
     */
    @JsonCreator
    public static Polarity of(String id) {
        for (Polarity polarity : values()) {
            if (polarity.id.equals(id)) {
                return polarity;
            }
        }
        throw new IllegalArgumentException(
                "polarity (\"" + id + "\") must be a polarity. Choose one of signal, anti-signal.");
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
