/** The facade: the only place that knows every room. Start at {@link io.github.pmprep.engine.PmPrepEngine}. */
@NullMarked
package io.github.pmprep.engine;

import org.jspecify.annotations.NullMarked;
