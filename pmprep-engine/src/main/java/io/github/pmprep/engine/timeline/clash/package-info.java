/** Explains why a loop cannot be planned, and what would help. Start at {@link io.github.pmprep.engine.timeline.clash.ClashFinder}. */
@NullMarked
package io.github.pmprep.engine.timeline.clash;

import org.jspecify.annotations.NullMarked;
