package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the latest outcome can be put on one page. */
final class LatestOutcome {

    private static final int PARTS = 4;

    private final Optional<Story> latest;

    LatestOutcome(List<Story> stories) {
        this.latest = stories.stream()
                .filter(story -> story.result().isPresent())
                .min(Comparator.comparing(LatestOutcome::day, Comparator.reverseOrder()));
    }

    private static LocalDate day(Story story) {
        return story.endedOn().or(story::startedOn).orElse(LocalDate.MIN);
    }

    ChecklistItem item() {
        if (latest.isEmpty()) {
            return new Item(ChecklistTopic.ONE_PAGE, 0, PARTS)
                    .shows("No story has a result.")
                    .open("Write the result of your most recent work into its story.");
        }
        Story story = latest.get();
        List<String> missing = new ArrayList<>();
        if (story.gap().isEmpty()) {
            missing.add("problem");
        }
        if (story.decision().isEmpty()) {
            missing.add("hypothesis");
        }
        if (story.result().filter(LatestOutcome::isMeasured).isEmpty()) {
            missing.add("metric moved");
        }
        if (story.lesson().isEmpty()) {
            missing.add("lessons");
        }
        return new Item(ChecklistTopic.ONE_PAGE, PARTS - missing.size(), PARTS)
                .shows("The latest outcome is " + Quoted.of(story.title())
                        + story.endedOn().map(day -> ", which ended on " + day).orElse("") + '.')
                .lists("Missing on its page", missing)
                .counted(missing.isEmpty() ? "" : "Write down what is missing first: " + missing.get(0) + '.');
    }

    private static boolean isMeasured(StoryResult result) {
        return result.metric().isPresent() && result.reached().isPresent();
    }
}
