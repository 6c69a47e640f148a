/** Local times in a zone, as minutes that can be counted. Start at {@link io.github.pmprep.engine.calendar.Days}. */
@NullMarked
package io.github.pmprep.engine.calendar;

import org.jspecify.annotations.NullMarked;
