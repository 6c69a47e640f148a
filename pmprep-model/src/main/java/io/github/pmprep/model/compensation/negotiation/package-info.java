/** What a company moves when an offer is negotiated. Start at {@link io.github.pmprep.model.compensation.negotiation.NegotiationPolicy}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.compensation.negotiation;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
