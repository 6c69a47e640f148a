/** Which story is told in which round. Start at {@link io.github.pmprep.model.placement.PlacementRequest}. */
@NullMarked
package io.github.pmprep.model.placement;

import org.jspecify.annotations.NullMarked;
