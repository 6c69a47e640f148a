package io.github.pmprep.spi.testkit;

/** Fails a check with one form of message: what was found, then what to do. */
final class Expect {

    private Expect() {}

    static void that(boolean holds, String found, String remedy) {
        if (!holds) {
            throw new AssertionError(found + ". " + remedy);
        }
    }
}
