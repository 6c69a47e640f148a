/** Exact amounts of money. Start at {@link io.github.pmprep.model.money.Money}. */
@NullMarked
package io.github.pmprep.model.money;

import org.jspecify.annotations.NullMarked;
