/** Decides which story is told where. Start at {@link io.github.pmprep.engine.stories.placement.Placing}. */
@NullMarked
package io.github.pmprep.engine.stories.placement;

import org.jspecify.annotations.NullMarked;
