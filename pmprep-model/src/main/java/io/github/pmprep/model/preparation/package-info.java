/**
 * A plan of the work before the rounds. Start at {@link io.github.pmprep.model.preparation.PreparationRequest}.
 */
@NullMarked
package io.github.pmprep.model.preparation;

import org.jspecify.annotations.NullMarked;
