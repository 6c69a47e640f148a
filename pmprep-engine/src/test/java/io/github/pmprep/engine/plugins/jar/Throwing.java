package io.github.pmprep.engine.plugins.jar;

/** Throws when it is made. */
public final class Throwing extends Known {

    /** For the loader. */
    public Throwing() {
        super("acme");
        throw new IllegalStateException("no license file");
    }
}
