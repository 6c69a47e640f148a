package io.github.pmprep.engine.plugins.jar;

/** Needs a class that its jar lacks, once it is made. */
public final class MakesMissing extends Known {

    private final Missing missing = new Missing();

    /** For the loader. */
    public MakesMissing() {
        super("acme");
    }

    @Override
    public String toString() {
        return missing.toString();
    }
}
