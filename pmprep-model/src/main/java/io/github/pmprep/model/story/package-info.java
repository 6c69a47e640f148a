/** Stories to tell in interviews, with their drafts and tellings. Start at {@link io.github.pmprep.model.story.StoryBank}. */
@NullMarked
package io.github.pmprep.model.story;

import org.jspecify.annotations.NullMarked;
