/**
 * What the command {@code prepare} reads and says. Start at {@link io.github.pmprep.examples.cli.prepare.PreparationText}.
 */
@NullMarked
package io.github.pmprep.examples.cli.prepare;

import org.jspecify.annotations.NullMarked;
