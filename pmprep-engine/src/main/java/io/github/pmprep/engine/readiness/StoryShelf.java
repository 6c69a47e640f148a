package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whether each principle has two stories that show judgment: a decision, and what came of it. */
final class StoryShelf {

    private static final int EACH = 2;

    private final Company company;
    private final Workspace workspace;

    StoryShelf(Company company, Workspace workspace) {
        this.company = company;
        this.workspace = workspace;
    }

    /** Returns the ids of the principles with two stories, in the company's order. */
    List<String> covered() {
        return with(EACH).map(Principle::id).toList();
    }

    /** Returns the ids of the principles with fewer, those with the fewest first. */
    List<String> uncovered() {
        return lacking().map(Principle::id).toList();
    }

    ChecklistItem item() {
        int have = company.principles().stream().mapToInt(this::told).sum();
        int want = EACH * company.principles().size();
        Item item = new Item(ChecklistTopic.STORIES, have, want)
                .shows("Two stories for each principle: " + have + " of " + want + " are there.")
                .lists(
                        "Principles without a story",
                        with(0).map(Principle::name).toList())
                .lists("Principles with one story", with(1).map(Principle::name).toList())
                .lists(
                        "Stories that do not count until a decision and a result are written",
                        workspace.stories().stories().stream()
                                .filter(story -> story.decision().isEmpty()
                                        || story.result().isEmpty())
                                .map(story -> Quoted.of(story.title()))
                                .toList());
        return item.counted(lacking()
                .findFirst()
                .map(principle -> "Write a story that shows " + principle.name() + ", with a decision and its result.")
                .orElse(""));
    }

    private Stream<Principle> with(int told) {
        return company.principles().stream().filter(principle -> told(principle) == told);
    }

    private Stream<Principle> lacking() {
        return company.principles().stream()
                .filter(principle -> told(principle) < EACH)
                .sorted(Comparator.comparingInt(this::told));
    }

    private int told(Principle principle) {
        return Math.min(EACH, workspace.usableStories(principle.id()).size());
    }
}
