package io.github.pmprep.examples.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines without ever holding more than one, or more of one than a limit. */
final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long number;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Returns the next line, or nothing at the end; a line feed at the very end starts no further line. */
    Optional<RawLine> next() throws IOException {
        if (position == filled && !fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (position < filled || fill())) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            ended = end < filled;
            int room = longest - line.size();
            tooLong |= end - position > room;
            line.write(buffer, position, Math.min(end - position, room));
            position = ended ? end + 1 : end;
        }
        return Optional.of(new RawLine(number, line.toByteArray(), tooLong));
    }

    /** Says whether nothing more is there at the moment, as when a person or a program sends lines one by one. */
    boolean wouldBlock() throws IOException {
        return position == filled && in.available() == 0;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
