/** Compounds rates over time. Start at {@link io.github.pmprep.engine.compensation.growth.Growth}. */
@NullMarked
package io.github.pmprep.engine.compensation.growth;

import org.jspecify.annotations.NullMarked;
