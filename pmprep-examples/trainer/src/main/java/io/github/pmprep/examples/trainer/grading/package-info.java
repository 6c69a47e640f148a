/** Graded answers, and how well scores agree with grades. Start at {@link io.github.pmprep.examples.trainer.grading.GradedFile}. */
@NullMarked
package io.github.pmprep.examples.trainer.grading;

import org.jspecify.annotations.NullMarked;
