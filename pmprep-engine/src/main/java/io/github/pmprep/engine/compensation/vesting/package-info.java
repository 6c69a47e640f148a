/** Puts the tranches of a grant on dates and shares units out over them. Start at {@link io.github.pmprep.engine.compensation.vesting.VestingTable}. */
@NullMarked
package io.github.pmprep.engine.compensation.vesting;

import org.jspecify.annotations.NullMarked;
