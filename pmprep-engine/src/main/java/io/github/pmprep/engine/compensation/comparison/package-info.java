/** Ranks offers and finds where their order changes. Start at {@link io.github.pmprep.engine.compensation.comparison.Ranking}. */
@NullMarked
package io.github.pmprep.engine.compensation.comparison;

import org.jspecify.annotations.NullMarked;
