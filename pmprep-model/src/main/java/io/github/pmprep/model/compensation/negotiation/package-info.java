/** What a company moves when an offer is negotiated. Start at {@link io.github.pmprep.model.compensation.negotiation.NegotiationPolicy}. */
@NullMarked
package io.github.pmprep.model.compensation.negotiation;

import org.jspecify.annotations.NullMarked;
