/** What would raise a score. Start at {@link io.github.pmprep.engine.scoring.counterfactual.NextVerdict}. */
@NullMarked
package io.github.pmprep.engine.scoring.counterfactual;

import org.jspecify.annotations.NullMarked;
