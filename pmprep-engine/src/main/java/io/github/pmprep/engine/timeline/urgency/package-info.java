/** Judges late starts and requested delays by a company's own rules. Start at {@link io.github.pmprep.engine.timeline.urgency.UrgencyJudge}. */
@NullMarked
package io.github.pmprep.engine.timeline.urgency;

import org.jspecify.annotations.NullMarked;
