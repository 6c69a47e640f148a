/** Reads the candidate's words for the rooms of stories. Start at {@link io.github.pmprep.engine.stories.text.Passage}. */
@NullMarked
package io.github.pmprep.engine.stories.text;

import org.jspecify.annotations.NullMarked;
