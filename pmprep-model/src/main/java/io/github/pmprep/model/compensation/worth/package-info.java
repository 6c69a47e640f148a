/** What money at a later day and shares at an unknown price are worth. Start at {@link io.github.pmprep.model.compensation.worth.Discounting}. */
@NullMarked
package io.github.pmprep.model.compensation.worth;

import org.jspecify.annotations.NullMarked;
