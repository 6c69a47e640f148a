package io.github.pmprep.engine.plugins.jar;

/** Knows Acme. */
public final class Acme extends Known {

    /** For the loader. */
    public Acme() {
        super("acme");
    }
}
