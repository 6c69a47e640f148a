/** How answers are judged and what a judgment says. Start at {@link io.github.pmprep.model.scoring.Rubric}. */
@NullMarked
package io.github.pmprep.model.scoring;

import org.jspecify.annotations.NullMarked;
