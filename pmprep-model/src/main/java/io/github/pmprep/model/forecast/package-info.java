/** When a decision is likely to come, from what is published and what has happened. Start at {@link io.github.pmprep.model.forecast.ForecastRequest}. */
@NullMarked
package io.github.pmprep.model.forecast;

import org.jspecify.annotations.NullMarked;
