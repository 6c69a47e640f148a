package io.github.pmprep.engine.plugins.jar;

/** Knows Acme too. */
public final class Other extends Known {

    /** For the loader. */
    public Other() {
        super("acme");
    }
}
