/** What moved a score. Start at {@link io.github.pmprep.engine.scoring.diff.ScoreDiff}. */
@NullMarked
package io.github.pmprep.engine.scoring.diff;

import org.jspecify.annotations.NullMarked;
