/** Unfolds an offer into dated lines. Start at {@link io.github.pmprep.engine.compensation.ledger.Unfolding}. */
@NullMarked
package io.github.pmprep.engine.compensation.ledger;

import org.jspecify.annotations.NullMarked;
