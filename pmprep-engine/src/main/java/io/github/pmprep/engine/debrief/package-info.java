/** Makes one verdict of all rounds, and finds out how far raters agree. Start at {@link io.github.pmprep.engine.debrief.DebriefRoom}. */
@NullMarked
package io.github.pmprep.engine.debrief;

import org.jspecify.annotations.NullMarked;
