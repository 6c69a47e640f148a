/** Tells what mocks and drills show. Start at {@link io.github.pmprep.engine.mocks.MockRoom}. */
@NullMarked
package io.github.pmprep.engine.mocks;

import org.jspecify.annotations.NullMarked;
