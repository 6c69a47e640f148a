package io.github.pmprep.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The standard streams of one run: text is UTF-8 whatever the locale says. */
final class Console implements AutoCloseable {

    private final InputStream in;
    private final OutputStream rawOut;
    private final PrintWriter out;
    private final PrintWriter err;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.rawOut = out;
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    InputStream in() {
        return in;
    }

    /** Returns standard output for text; flushed when the run ends. */
    PrintWriter out() {
        return out;
    }

    /** Returns standard output for bytes that are UTF-8 already. */
    OutputStream rawOut() {
        return rawOut;
    }

    PrintWriter err() {
        return err;
    }

    /** Writes a line to standard output; it ends in a line feed on every system. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }
}
