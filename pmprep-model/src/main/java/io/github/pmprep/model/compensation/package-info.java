/** What an offer says and what it comes to, day by day. Start at {@link io.github.pmprep.model.compensation.Offer}. */
@NullMarked
package io.github.pmprep.model.compensation;

import org.jspecify.annotations.NullMarked;
