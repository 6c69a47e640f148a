package io.github.pmprep.engine.plugins.jar;

/** Knows another company. */
public final class Beta extends Known {

    /** For the loader. */
    public Beta() {
        super("beta");
    }
}
