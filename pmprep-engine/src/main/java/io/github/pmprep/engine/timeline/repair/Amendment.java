package io.github.pmprep.engine.timeline.repair;

import io.github.pmprep.model.timeline.LoopRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * A request, changed bit by bit.
 *
 * @param request the changed request
 * @param changes what was changed, in words
 * @param asks how many of the changes need the company's consent
 * @param size how large the changes are, an hour of time counting like a day of delay
 */
record Amendment(LoopRequest request, List<String> changes, int asks, int size) {

    static Amendment none(LoopRequest request) {
        return new Amendment(request, List.of(), 0, 0);
    }

    /** Adds a change that the candidate can make alone. */
    Amendment own(LoopRequest changed, String words, int larger) {
        return new Amendment(changed, with(words), asks, size + larger);
    }

    /** Adds a change that the company has to agree to. */
    Amendment asked(LoopRequest changed, String words, int larger) {
        return new Amendment(changed, with(words), asks + 1, size + larger);
    }

    private List<String> with(String words) {
        List<String> all = new ArrayList<>(changes);
        all.add(words);
        return List.copyOf(all);
    }
}
