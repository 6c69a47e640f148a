/** Vesting terms as the Open Cap Table Format writes them, field by field. Start at {@link io.github.pmprep.model.compensation.ocf.VestingTerms}. */
@NullMarked
package io.github.pmprep.model.compensation.ocf;

import org.jspecify.annotations.NullMarked;
