/** Tells how far a candidate is prepared. Start at {@link io.github.pmprep.engine.readiness.ReadinessRoom}. */
@NullMarked
package io.github.pmprep.engine.readiness;

import org.jspecify.annotations.NullMarked;
