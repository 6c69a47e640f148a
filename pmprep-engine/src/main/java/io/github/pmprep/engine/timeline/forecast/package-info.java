/** Adds up what is known of each stage to when the decision may come. Start at {@link io.github.pmprep.engine.timeline.forecast.DecisionForecast}. */
@NullMarked
package io.github.pmprep.engine.timeline.forecast;

import org.jspecify.annotations.NullMarked;
