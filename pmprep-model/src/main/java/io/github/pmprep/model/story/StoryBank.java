package io.github.pmprep.model.story;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All stories of one candidate, with their earlier drafts and the answers in which they were told.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStoryBank.class)
@JsonSerialize(as = ImmutableStoryBank.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStoryBank.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStoryBank.class)
public abstract class StoryBank {

    StoryBank() {}

    /** The stories as they stand. */
    public abstract List<Story> stories();

    /** Earlier drafts of them, oldest first; those of one story have its id. */
    public abstract List<Draft> drafts();

    /** The answers in which they were told, oldest first. */
    public abstract List<Telling> tellings();

    @Value.Check
    protected void check() {
        Require.distinct("story.id", stories(), Story::id);
        for (Draft draft : drafts()) {
            requireStory("draft.story", draft.story().id());
        }
        for (Telling telling : tellings()) {
            requireStory("telling.story", telling.story());
        }
    }

    private void requireStory(String name, String id) {
        Require.that(
                story(id).isPresent(),
                name,
                '"' + id + '"',
                "must be the id of a story of the bank",
                "Add the story, or correct the id.");
    }

    /** Returns a bank of stories without drafts and tellings. */
    public static StoryBank of(List<Story> stories) {
        return builder().stories(stories).build();
    }

    /** Returns the story with an id, if there is one. */
    public Optional<Story> story(String id) {
        return stories().stream().filter(story -> story.id().equals(id)).findFirst();
    }

    /** Returns the earlier drafts of a story, oldest first. */
    public List<Draft> draftsOf(String id) {
        return drafts().stream().filter(draft -> draft.story().id().equals(id)).toList();
    }

    /** Returns the answers in which a story was told, oldest first. */
    public List<Telling> tellingsOf(String id) {
        return tellings().stream().filter(telling -> telling.story().equals(id)).toList();
    }

    /**
     * Returns this bank with a story added, or put in the place of the one with its id, which becomes a draft unless it is
     * the same.
     */
    public StoryBank with(Story story) {
        Optional<Story> before = story(story.id());
        if (before.isEmpty()) {
            return builder().from(this).addStory(story).build();
        }
        if (before.get().equals(story)) {
            return this;
        }
        return builder()
                .from(this)
                .stories(stories().stream()
                        .map(each -> each.id().equals(story.id()) ? story : each)
                        .toList())
                .addDraft(Draft.of(before.get()))
                .build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StoryBank} values. */
    public static final class Builder extends ImmutableStoryBank.Builder {
        Builder() {}
    }
}
