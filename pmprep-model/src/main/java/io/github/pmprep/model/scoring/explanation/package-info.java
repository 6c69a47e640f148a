/** How an answer was read, and why rules count or do not. Start at {@link io.github.pmprep.model.scoring.explanation.Explanation}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.scoring.explanation;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
