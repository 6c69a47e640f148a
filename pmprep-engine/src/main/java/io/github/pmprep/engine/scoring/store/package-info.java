/** The compiled form of rules and weights in bytes. Start at {@link io.github.pmprep.engine.scoring.store.IntArrays}. */
@NullMarked
package io.github.pmprep.engine.scoring.store;

import org.jspecify.annotations.NullMarked;
