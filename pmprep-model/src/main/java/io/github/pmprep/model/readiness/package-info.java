/** How far a candidate is prepared. Start at {@link io.github.pmprep.model.readiness.Readiness}. */
@NullMarked
package io.github.pmprep.model.readiness;

import org.jspecify.annotations.NullMarked;
