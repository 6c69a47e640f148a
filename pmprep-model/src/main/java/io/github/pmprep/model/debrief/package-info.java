/** All rounds in one verdict, and how far those who judge agree. Start at {@link io.github.pmprep.model.debrief.DebriefOutcome}. */
@NullMarked
package io.github.pmprep.model.debrief;

import org.jspecify.annotations.NullMarked;
