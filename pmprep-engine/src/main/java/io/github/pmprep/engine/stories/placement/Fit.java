package io.github.pmprep.engine.stories.placement;

import io.github.pmprep.engine.stories.text.Terms;
import io.github.pmprep.model.story.Story;
import java.util.Map;
import java.util.Set;

/** How well stories answer questions. */
final class Fit {

    static final int MOST = 600;

    private static final int BEST_SHOWN = 400;
    private static final int STEP = 100;
    private static final int PER_WORD = 20;
    private static final int MOST_WORDS = 5;

    private final Map<String, Integer> scores;

    Fit(Map<String, Integer> scores) {
        this.scores = scores;
    }

    /** The points of a story for a question. */
    record Points(int shown, int score, int words) {
        int sum() {
            return shown + score + words;
        }
    }

    Points points(Story story, Set<String> terms, Demand demand) {
        int shown = demand.shown(story)
                .map(id -> Math.max(STEP, BEST_SHOWN - STEP * story.principles().indexOf(id)))
                .orElse(0);
        int words = (int) demand.terms().stream()
                .filter(terms::contains)
                .limit(MOST_WORDS)
                .count();
        return new Points(shown, scores.getOrDefault(story.id(), 0), words * PER_WORD);
    }

    static Set<String> terms(Story story) {
        return Terms.of(story.title() + "\n" + story.text());
    }
}
