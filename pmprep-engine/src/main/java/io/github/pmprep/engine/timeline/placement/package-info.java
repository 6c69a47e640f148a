/** Finds the best places for the rounds and waits of one loop. Start at {@link io.github.pmprep.engine.timeline.placement.Search}. */
@NullMarked
package io.github.pmprep.engine.timeline.placement;

import org.jspecify.annotations.NullMarked;
