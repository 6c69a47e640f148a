/** Plans interview loops on real calendars, provably well. Start at {@link io.github.pmprep.engine.timeline.TimelinePlanner}. */
@NullMarked
package io.github.pmprep.engine.timeline;

import org.jspecify.annotations.NullMarked;
