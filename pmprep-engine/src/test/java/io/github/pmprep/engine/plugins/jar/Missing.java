package io.github.pmprep.engine.plugins.jar;

/** A class that a jar leaves out. */
public class Missing extends Known {

    /** For those that extend it. */
    public Missing() {
        super("acme");
    }
}
