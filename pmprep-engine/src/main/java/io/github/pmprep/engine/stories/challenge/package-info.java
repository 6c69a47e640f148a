/** Asks "so what?" of answers. Start at {@link io.github.pmprep.engine.stories.challenge.Challenger}. */
@NullMarked
package io.github.pmprep.engine.stories.challenge;

import org.jspecify.annotations.NullMarked;
