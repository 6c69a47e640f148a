/** Plans several loops in one calendar. Start at {@link io.github.pmprep.engine.timeline.joint.SharedCalendar}. */
@NullMarked
package io.github.pmprep.engine.timeline.joint;

import org.jspecify.annotations.NullMarked;
