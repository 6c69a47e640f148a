/** What equity comes to when the share price is not known: statistics, the one place here that uses double. Start at {@link io.github.pmprep.engine.compensation.shares.ShareOutcomes}. */
@NullMarked
package io.github.pmprep.engine.compensation.shares;

import org.jspecify.annotations.NullMarked;
