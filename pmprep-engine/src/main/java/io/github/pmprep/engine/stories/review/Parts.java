package io.github.pmprep.engine.stories.review;

import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryResult;
import java.util.ArrayList;
import java.util.List;

/** The parts of a story. */
final class Parts {

    private Parts() {}

    /** Returns the names of the parts that are not written, in the order of a telling. */
    static List<String> unwritten(Story story) {
        List<String> unwritten = new ArrayList<>();
        note(unwritten, "situation", story.situation().isPresent());
        note(unwritten, "gap", story.gap().isPresent());
        note(unwritten, "options", !story.options().isEmpty());
        note(unwritten, "decision", story.decision().isPresent());
        note(unwritten, "pushback", story.pushback().isPresent());
        note(unwritten, "actions", !story.actions().isEmpty());
        note(unwritten, "result", story.result().isPresent());
        note(unwritten, "metric", story.result().flatMap(StoryResult::metric).isPresent());
        note(
                unwritten,
                "baseline",
                story.result().flatMap(StoryResult::baseline).isPresent());
        note(
                unwritten,
                "business outcome",
                story.result().flatMap(StoryResult::businessOutcome).isPresent());
        note(unwritten, "lesson", story.lesson().isPresent());
        return unwritten;
    }

    private static void note(List<String> unwritten, String part, boolean isWritten) {
        if (!isWritten) {
            unwritten.add(part);
        }
    }
}
