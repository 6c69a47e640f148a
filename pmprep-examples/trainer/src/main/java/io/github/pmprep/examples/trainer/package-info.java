/**
 * Fits the weights of the scorer on graded answers. Start at {@link io.github.pmprep.examples.trainer.Train}, or at {@link
 * io.github.pmprep.examples.trainer.grading.Agreement} to measure scores of your own.
 */
@NullMarked
package io.github.pmprep.examples.trainer;

import org.jspecify.annotations.NullMarked;
