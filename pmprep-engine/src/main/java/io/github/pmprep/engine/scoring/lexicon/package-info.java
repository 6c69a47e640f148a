/** The words that rules know, in every form they take. Start at {@link io.github.pmprep.engine.scoring.lexicon.Vocabulary}. */
@NullMarked
package io.github.pmprep.engine.scoring.lexicon;

import org.jspecify.annotations.NullMarked;
