/** What is taken for granted when an offer is unfolded. Start at {@link io.github.pmprep.model.compensation.assumption.Assumptions}. */
@NullMarked
package io.github.pmprep.model.compensation.assumption;

import org.jspecify.annotations.NullMarked;
