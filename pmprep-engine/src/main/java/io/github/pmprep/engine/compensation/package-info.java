/** What an offer comes to, what it is worth, and how to make it better. Start at {@link io.github.pmprep.engine.compensation.CompensationRoom}. */
@NullMarked
package io.github.pmprep.engine.compensation;

import org.jspecify.annotations.NullMarked;
