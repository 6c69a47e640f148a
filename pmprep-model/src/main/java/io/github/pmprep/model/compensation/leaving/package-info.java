/** What one keeps, repays and loses on leaving. Start at {@link io.github.pmprep.model.compensation.leaving.Departure}. */
@NullMarked
package io.github.pmprep.model.compensation.leaving;

import org.jspecify.annotations.NullMarked;
