/** Local times in a zone, as minutes that can be counted. Start at {@link io.github.pmprep.engine.timeline.calendar.Days}. */
@NullMarked
package io.github.pmprep.engine.timeline.calendar;

import org.jspecify.annotations.NullMarked;
