/** Discounts later money and simulates share prices. Start at {@link io.github.pmprep.engine.compensation.worth.PresentWorth}. */
@NullMarked
package io.github.pmprep.engine.compensation.worth;

import org.jspecify.annotations.NullMarked;
