/** From matches to findings and a score. Start at {@link io.github.pmprep.engine.scoring.assessment.Tally}. */
@NullMarked
package io.github.pmprep.engine.scoring.assessment;

import org.jspecify.annotations.NullMarked;
