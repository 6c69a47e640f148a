package io.github.pmprep.seeded.engine;

final class PrintsToTheConsole {

    void print() {
        System.out.println();
    }
}
