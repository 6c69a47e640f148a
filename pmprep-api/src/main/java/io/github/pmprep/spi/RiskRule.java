package io.github.pmprep.spi;

import io.github.pmprep.model.timeline.RiskFlag;
import io.github.pmprep.model.timeline.Timeline;
import java.util.List;

/**
 * Finds something in a plan that a company reads badly and that its urgency rules cannot say, for example two rounds before
 * nine o'clock.
 *
 * <p>It is called for each plan of the company's loop, on a thread of the library's, with a time limit, by several threads
 * at once. It looks at the plan alone: at no clock, no locale and no network. If it fails, the plan stands and says so among
 * its assumptions.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RiskRule {

    /** Returns the flags for a plan; empty if there is nothing to flag, never null. */
    List<RiskFlag> flags(Timeline timeline);
}
