package io.github.pmprep.engine.stories.placement;

import io.github.pmprep.engine.stories.text.Terms;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question that wants a story.
 *
 * @param round the id of the round
 * @param interviewer the number of the interviewer
 * @param question the question
 * @param principle the principle that it tests, if it tests one
 * @param accepted the principles of which a story must show one; empty if any story will do
 * @param terms the content words of the question
 */
record Demand(
        String round,
        int interviewer,
        Question question,
        Optional<String> principle,
        List<String> accepted,
        Set<String> terms) {

    static Demand of(
            String round, int interviewer, Question question, Optional<String> principle, List<String> tested) {
        return new Demand(
                round,
                interviewer,
                question,
                principle,
                principle.map(List::of).orElse(tested),
                Terms.of(question.text()));
    }

    boolean accepts(Story story) {
        return accepted.isEmpty() || shown(story).isPresent();
    }

    /** Returns the accepted principle that a story shows best. */
    Optional<String> shown(Story story) {
        return story.principles().stream().filter(accepted::contains).findFirst();
    }
}
