package io.github.pmprep.api;

/**
 * The door through which {@link PmPrep} finds the engine. Implemented by the engine; applications do not need it.
 *
 * @since 0.1
 */
public interface EngineProvider {

    /** Returns a builder that knows no plugin yet. */
    PmPrep.Builder newBuilder();
}
