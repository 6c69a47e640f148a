/** What an offer says. Start at {@link io.github.pmprep.model.compensation.Offer}. */
@NullMarked
package io.github.pmprep.model.compensation;

import org.jspecify.annotations.NullMarked;
