/** The loop of the planning benchmark as Timefold sees it. Start at {@link io.github.pmprep.examples.benchmarks.timefold.Rival}. */
@NullMarked
package io.github.pmprep.examples.benchmarks.timefold;

import org.jspecify.annotations.NullMarked;
