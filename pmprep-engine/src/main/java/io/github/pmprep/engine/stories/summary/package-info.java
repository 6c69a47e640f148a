/** Puts a story on one page. Start at {@link io.github.pmprep.engine.stories.summary.Page}. */
@NullMarked
package io.github.pmprep.engine.stories.summary;

import org.jspecify.annotations.NullMarked;
