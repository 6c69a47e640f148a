/** Says how an answer was read, and why rules count or do not. Start at {@link io.github.pmprep.engine.scoring.explanation.Explainer}. */
@NullMarked
package io.github.pmprep.engine.scoring.explanation;

import org.jspecify.annotations.NullMarked;
