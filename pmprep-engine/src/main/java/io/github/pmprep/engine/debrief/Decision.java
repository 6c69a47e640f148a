package io.github.pmprep.engine.debrief;

import io.github.pmprep.model.scoring.Verdict;
import java.util.List;

/** A way to make one verdict of all votes. */
@FunctionalInterface
interface Decision {

    Verdict verdict(List<Vote> votes);
}
