/** Says what a bank of stories covers. Start at {@link io.github.pmprep.engine.stories.review.Review}. */
@NullMarked
package io.github.pmprep.engine.stories.review;

import org.jspecify.annotations.NullMarked;
