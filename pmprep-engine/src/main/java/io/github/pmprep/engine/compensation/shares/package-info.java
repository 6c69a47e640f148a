/** What equity comes to when the share price is not known. Start at {@link io.github.pmprep.engine.compensation.shares.ShareOutcomes}. */
@NullMarked
package io.github.pmprep.engine.compensation.shares;

import org.jspecify.annotations.NullMarked;
