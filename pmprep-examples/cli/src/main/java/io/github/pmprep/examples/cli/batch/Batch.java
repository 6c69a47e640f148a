package io.github.pmprep.examples.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Judges a stream of answers, one JSON object a line, and writes one line for each, in order.
 *
 * <p>The caller's thread reads and writes; others judge. Little is ever in flight, so memory does not grow with the
 * input. A broken line is rejected with the reason and its number, and the rest goes on.
 */
public final class Batch {

    private static final int CHUNKS_PER_THREAD = 4;
    private static final long MOST_BYTES_IN_FLIGHT = 64 << 20;

    private final Judge judge;
    private final int threads;
    private final AnswerLines answers = new AnswerLines();
    private final JudgedLines results = new JudgedLines();

    /** Creates a batch. */
    public Batch(Judge judge, int threads) {
        this.judge = judge;
        this.threads = threads;
    }

    /** Judges all of {@code in}, tells how far it is, and returns how many lines were rejected. */
    public long run(InputStream in, OutputStream out, Progress progress) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            return new Run(in, out, progress, workers).toTheEnd();
        } finally {
            workers.shutdownNow();
        }
    }

    /** The state of one run; used by the caller's thread only. */
    private final class Run {

        private final LineReader lines;
        private final OutputStream out;
        private final Progress progress;
        private final ExecutorService workers;
        private final Queue<Future<JudgedChunk>> inFlight = new ArrayDeque<>();
        private long bytesInFlight;
        private long written;
        private long bytesWritten;
        private long rejected;

        Run(InputStream in, OutputStream out, Progress progress, ExecutorService workers) {
            this.lines = new LineReader(in, AnswerLines.LONGEST);
            this.out = out;
            this.progress = progress;
            this.workers = workers;
        }

        long toTheEnd() throws IOException {
            Chunk chunk = new Chunk();
            for (Optional<RawLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                chunk.add(line.get());
                boolean senderWaits = lines.wouldBlock();
                if (chunk.isFull() || senderWaits) {
                    submit(chunk);
                    chunk = new Chunk();
                }
                while (isCrowded() || senderWaits && !inFlight.isEmpty()) {
                    writeNext();
                }
            }
            submit(chunk);
            while (!inFlight.isEmpty()) {
                writeNext();
            }
            return rejected;
        }

        private boolean isCrowded() {
            return inFlight.size() > threads * CHUNKS_PER_THREAD
                    || bytesInFlight > MOST_BYTES_IN_FLIGHT && inFlight.size() > 1;
        }

        private void submit(Chunk chunk) {
            bytesInFlight += chunk.bytes();
            inFlight.add(workers.submit(() -> judged(chunk)));
        }

        private void writeNext() throws IOException {
            try {
                JudgedChunk chunk = inFlight.remove().get();
                bytesInFlight -= chunk.inputBytes();
                rejected += chunk.rejected();
                out.write(chunk.output());
                out.flush();
                written += chunk.lines();
                bytesWritten += chunk.inputBytes();
                progress.written(written, rejected, bytesWritten);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("The batch was interrupted.");
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private JudgedChunk judged(Chunk chunk) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        long rejected = 0;
        for (RawLine raw : chunk.lines()) {
            JudgedLine line = judged(raw);
            rejected += line.isRejected() ? 1 : 0;
            results.write(line, output);
        }
        return new JudgedChunk(output.toByteArray(), chunk.lines().size(), chunk.bytes(), rejected);
    }

    private JudgedLine judged(RawLine raw) {
        try {
            AnswerLine line = answers.read(raw);
            return new JudgedLine(line.id(), judged(raw, line));
        } catch (BrokenLineException e) {
            return new JudgedLine(e.id(), Judgment.rejected("Line " + raw.number() + e.getMessage()));
        }
    }

    private Judgment judged(RawLine raw, AnswerLine line) {
        try {
            Judgment judgment = judge.judge(line.question(), line.answer());
            return judgment.outcome() == Judgment.Outcome.REJECTED
                    ? Judgment.rejected(
                            "Line " + raw.number() + ": " + judgment.reason().orElse("The answer cannot be judged."))
                    : judgment;
        } catch (IllegalArgumentException e) {
            return Judgment.rejected("Line " + raw.number() + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Judgment.rejected("Line " + raw.number() + ": pmprep failed on this answer (" + e
                    + "). Please report it with the line.");
        }
    }
}
