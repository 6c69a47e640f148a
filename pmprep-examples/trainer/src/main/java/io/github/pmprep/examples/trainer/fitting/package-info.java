/** From counts of rules and grades to weights. Start at {@link io.github.pmprep.examples.trainer.fitting.Calibration}. */
@NullMarked
package io.github.pmprep.examples.trainer.fitting;

import org.jspecify.annotations.NullMarked;
