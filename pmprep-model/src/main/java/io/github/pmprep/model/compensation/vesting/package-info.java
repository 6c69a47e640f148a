/** How a grant becomes one's own, step by step. Start at {@link io.github.pmprep.model.compensation.vesting.VestingSchedule}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.compensation.vesting;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
