/** Offers side by side. Start at {@link io.github.pmprep.model.compensation.comparison.Comparison}. */
@NullMarked
package io.github.pmprep.model.compensation.comparison;

import org.jspecify.annotations.NullMarked;
