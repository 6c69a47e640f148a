package io.github.pmprep.spi.testkit;

/**
 * One check of a plugin.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Check {

    /**
     * Runs the check.
     *
     * @throws AssertionError if the plugin does not pass; the message says what was found, what is due and what to do
     */
    void run();
}
