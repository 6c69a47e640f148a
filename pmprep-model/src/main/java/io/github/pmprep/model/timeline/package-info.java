/** A loop placed on dates, or the reason why it cannot be. Start at {@link io.github.pmprep.model.timeline.LoopRequest}. */
@NullMarked
package io.github.pmprep.model.timeline;

import org.jspecify.annotations.NullMarked;
