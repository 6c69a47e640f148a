/** How a grant becomes one's own, step by step. Start at {@link io.github.pmprep.model.compensation.vesting.VestingSchedule}. */
@NullMarked
package io.github.pmprep.model.compensation.vesting;

import org.jspecify.annotations.NullMarked;
