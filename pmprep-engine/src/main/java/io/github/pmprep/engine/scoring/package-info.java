/** Judges answers. Start at {@link io.github.pmprep.engine.scoring.AnswerAssessor}. */
@NullMarked
package io.github.pmprep.engine.scoring;

import org.jspecify.annotations.NullMarked;
