/** The library at the command line. Start at {@link io.github.pmprep.examples.cli.Cli}. */
@NullMarked
package io.github.pmprep.examples.cli;

import org.jspecify.annotations.NullMarked;
