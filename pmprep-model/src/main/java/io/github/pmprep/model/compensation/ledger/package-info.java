/** What an offer comes to, day by day. Start at {@link io.github.pmprep.model.compensation.ledger.Ledger}. */
@NullMarked
package io.github.pmprep.model.compensation.ledger;

import org.jspecify.annotations.NullMarked;
