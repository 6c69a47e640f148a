/** How long things take. Start at {@link io.github.pmprep.examples.benchmarks.FirstSteps}. */
@NullMarked
package io.github.pmprep.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
