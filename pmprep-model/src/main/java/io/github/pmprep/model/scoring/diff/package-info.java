/** What moved a score from one judgment to another. Start at {@link io.github.pmprep.model.scoring.diff.AssessmentDiff}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.scoring.diff;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
