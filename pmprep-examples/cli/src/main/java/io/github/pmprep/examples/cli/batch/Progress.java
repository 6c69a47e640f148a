package io.github.pmprep.examples.cli.batch;

/** Is told how far a batch is. Called by the thread that runs the batch. */
@FunctionalInterface
public interface Progress {

    /**
     * Says that lines have been judged and written.
     *
     * @param lines how many since the start
     * @param rejected how many of them were rejected
     * @param bytes how much of the input they were, line ends aside
     */
    void written(long lines, long rejected, long bytes);
}
