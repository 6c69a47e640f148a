/** Finds the smallest move that makes an offer reach its target. Start at {@link io.github.pmprep.engine.compensation.negotiation.Negotiator}. */
@NullMarked
package io.github.pmprep.engine.compensation.negotiation;

import org.jspecify.annotations.NullMarked;
