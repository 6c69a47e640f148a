/** Ends an employment on a day. Start at {@link io.github.pmprep.engine.compensation.leaving.Leaving}. */
@NullMarked
package io.github.pmprep.engine.compensation.leaving;

import org.jspecify.annotations.NullMarked;
