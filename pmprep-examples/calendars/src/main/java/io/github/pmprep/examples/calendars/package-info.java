/** The library and other people's calendars. Start at {@link io.github.pmprep.examples.calendars.TimelineFile}. */
@NullMarked
package io.github.pmprep.examples.calendars;

import org.jspecify.annotations.NullMarked;
