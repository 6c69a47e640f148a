package io.github.pmprep.engine.stories.review;

import io.github.pmprep.engine.stories.text.Terms;
import io.github.pmprep.model.story.Overlap;
import io.github.pmprep.model.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds stories that may be one. The measure is the overlap coefficient of their distinct content words and figures
 * (Szymkiewicz and Simpson): what both have, over what the one with fewer has.
 */
final class Overlaps {

    private static final int NEAR_PERCENT = 60;
    private static final int FEWEST_TERMS = 8;

    private Overlaps() {}

    static List<Overlap> in(List<Story> stories) {
        List<Set<String>> terms =
                stories.stream().map(story -> Terms.of(story.text())).toList();
        List<Overlap> overlaps = new ArrayList<>();
        for (int one = 0; one < stories.size(); one++) {
            for (int other = one + 1; other < stories.size(); other++) {
                int percent = sharedPercent(terms.get(one), terms.get(other));
                boolean same = !terms.get(one).isEmpty()
                        && stories.get(one).text().equals(stories.get(other).text());
                if (same || percent >= NEAR_PERCENT) {
                    overlaps.add(Overlap.builder()
                            .story(stories.get(one).id())
                            .other(stories.get(other).id())
                            .sharedPercent(same ? 100 : percent)
                            .same(same)
                            .build());
                }
            }
        }
        return overlaps;
    }

    private static int sharedPercent(Set<String> one, Set<String> other) {
        int fewest = Math.min(one.size(), other.size());
        if (fewest < FEWEST_TERMS) {
            return 0;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() * 100 / fewest;
    }
}
