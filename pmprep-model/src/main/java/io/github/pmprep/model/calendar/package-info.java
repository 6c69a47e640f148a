/** When somebody has time, and which days a company works. Start at {@link io.github.pmprep.model.calendar.Availability}. */
@NullMarked
package io.github.pmprep.model.calendar;

import org.jspecify.annotations.NullMarked;
