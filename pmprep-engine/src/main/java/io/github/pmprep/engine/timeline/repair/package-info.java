/** Finds the cheapest changes that make an impossible request possible. Start at {@link io.github.pmprep.engine.timeline.repair.RepairShop}. */
@NullMarked
package io.github.pmprep.engine.timeline.repair;

import org.jspecify.annotations.NullMarked;
