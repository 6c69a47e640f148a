/** Questions, their kinds, and answers. Start at {@link io.github.pmprep.model.question.Question}. */
@NullMarked
package io.github.pmprep.model.question;

import org.jspecify.annotations.NullMarked;
