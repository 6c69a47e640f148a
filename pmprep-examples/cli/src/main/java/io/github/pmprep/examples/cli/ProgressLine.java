package io.github.pmprep.examples.cli;

import io.github.pmprep.examples.cli.batch.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** One line on standard error that says how far a batch is: written over again now and then, and once more at the end. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long STEP = 5_000;
    private static final int HUNDRED = 100;
    private static final String OVER_THE_SHARE = " ".repeat(8);

    private final PrintWriter err;
    private final long allBytes;
    private long lines;
    private long rejected;
    private long next = STEP;

    /**
     * Creates a line.
     *
     * @param allBytes how large the input is; 0 if nobody knows
     */
    ProgressLine(PrintWriter err, long allBytes) {
        this.err = err;
        this.allBytes = allBytes;
    }

    @Override
    public void written(long linesSoFar, long rejectedSoFar, long bytes) {
        lines = linesSoFar;
        rejected = rejectedSoFar;
        if (lines >= next) {
            next = lines - lines % STEP + STEP;
            err.print(text(allBytes == 0 ? "" : " (" + bytes * HUNDRED / allBytes + " %)") + "\r");
            err.flush();
        }
    }

    @Override
    public void close() {
        err.print(text("") + (next > STEP ? OVER_THE_SHARE : "") + "\n");
        err.flush();
    }

    private String text(String share) {
        return String.format(Locale.ROOT, "%,d answers judged%s, %,d rejected", lines, share, rejected);
    }
}
