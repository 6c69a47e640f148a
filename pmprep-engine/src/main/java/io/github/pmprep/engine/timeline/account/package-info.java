/** Puts a found plan into dates and words. Start at {@link io.github.pmprep.engine.timeline.account.TimelineWriter}. */
@NullMarked
package io.github.pmprep.engine.timeline.account;

import org.jspecify.annotations.NullMarked;
