/** What findings are worth. Start at {@link io.github.pmprep.engine.scoring.weights.PointTable}. */
@NullMarked
package io.github.pmprep.engine.scoring.weights;

import org.jspecify.annotations.NullMarked;
