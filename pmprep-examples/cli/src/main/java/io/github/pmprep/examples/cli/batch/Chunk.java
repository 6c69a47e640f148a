package io.github.pmprep.examples.cli.batch;

import java.util.ArrayList;
import java.util.List;

/** Lines that are judged together by one thread, so that handing them over costs little. */
final class Chunk {

    private static final int MOST_LINES = 32;
    private static final long MOST_BYTES = 1 << 20;

    private final List<RawLine> lines = new ArrayList<>();
    private long bytes;

    void add(RawLine line) {
        lines.add(line);
        bytes += line.bytes().length;
    }

    List<RawLine> lines() {
        return lines;
    }

    long bytes() {
        return bytes;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean isFull() {
        return lines.size() >= MOST_LINES || bytes >= MOST_BYTES;
    }
}
