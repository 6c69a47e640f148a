package io.github.pmprep.engine.readiness;

import io.github.pmprep.api.Stories;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.summary.Heading;
import io.github.pmprep.model.summary.OnePage;
import io.github.pmprep.model.summary.Section;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the latest outcome can be put on one page. */
final class LatestOutcome {

    private final Stories stories;
    private final StoryBank bank;

    LatestOutcome(Stories stories, StoryBank bank) {
        this.stories = stories;
        this.bank = bank;
    }

    ChecklistItem item() {
        Optional<Story> latest = bank.stories().stream()
                .filter(story -> story.result().isPresent())
                .min(Comparator.comparing(LatestOutcome::day, Comparator.reverseOrder()));
        return latest.map(this::page)
                .orElseGet(() -> new Item(ChecklistTopic.ONE_PAGE, 0, Heading.values().length)
                        .shows("No story has a result.")
                        .open("Write the result of your most recent work into its story."));
    }

    private static LocalDate day(Story story) {
        return story.endedOn().or(story::startedOn).orElse(LocalDate.MIN);
    }

    private ChecklistItem page(Story story) {
        OnePage page = stories.onePage(bank, story.id());
        List<Section> lacking = page.sections().stream()
                .filter(section -> section.missing().isPresent())
                .toList();
        return new Item(
                        ChecklistTopic.ONE_PAGE,
                        page.sections().size() - lacking.size(),
                        page.sections().size())
                .shows("The latest outcome is " + Quoted.of(story.title())
                        + story.endedOn().map(day -> ", which ended on " + day).orElse("") + '.')
                .lists(
                        "Missing on its page",
                        lacking.stream()
                                .map(section -> section.heading().title())
                                .toList())
                .counted(lacking.stream()
                        .findFirst()
                        .map(section -> section.heading().title() + ": "
                                + section.missing().orElseThrow())
                        .orElse(""));
    }
}
