package io.github.pmprep.engine;

import io.github.pmprep.api.EngineProvider;
import io.github.pmprep.api.PmPrep;

/** Opens the engine to {@link PmPrep#load()}. */
public final class PmPrepEngine implements EngineProvider {

    /** For {@link java.util.ServiceLoader}. */
    public PmPrepEngine() {}

    @Override
    public PmPrep.Builder newBuilder() {
        return new EngineBuilder();
    }
}
