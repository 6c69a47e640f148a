/** How answers are judged and what a judgment says. Start at {@link io.github.pmprep.model.scoring.Rubric}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.scoring;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
