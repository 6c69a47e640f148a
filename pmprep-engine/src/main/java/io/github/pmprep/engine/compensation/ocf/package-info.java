/** Reads and writes vesting terms of the Open Cap Table Format. Start at {@link io.github.pmprep.engine.compensation.ocf.OpenCapTerms}. */
@NullMarked
package io.github.pmprep.engine.compensation.ocf;

import org.jspecify.annotations.NullMarked;
