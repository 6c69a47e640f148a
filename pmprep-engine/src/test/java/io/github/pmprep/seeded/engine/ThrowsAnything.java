package io.github.pmprep.seeded.engine;

final class ThrowsAnything {

    void fail() {
        throw new RuntimeException();
    }
}
