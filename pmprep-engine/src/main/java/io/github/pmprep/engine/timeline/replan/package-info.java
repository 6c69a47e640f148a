/** Says what changes from one plan to the next. Start at {@link io.github.pmprep.engine.timeline.replan.Moves}. */
@NullMarked
package io.github.pmprep.engine.timeline.replan;

import org.jspecify.annotations.NullMarked;
