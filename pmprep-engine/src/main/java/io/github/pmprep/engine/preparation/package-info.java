/** Plans the work before the rounds. Start at {@link io.github.pmprep.engine.preparation.PreparationRoom}. */
@NullMarked
package io.github.pmprep.engine.preparation;

import org.jspecify.annotations.NullMarked;
