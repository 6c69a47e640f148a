/** Works with the stories of a candidate. Start at {@link io.github.pmprep.engine.stories.StoryRoom}. */
@NullMarked
package io.github.pmprep.engine.stories;

import org.jspecify.annotations.NullMarked;
