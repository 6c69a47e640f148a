/** Reads the facts of a story and compares them. Start at {@link io.github.pmprep.engine.stories.facts.Contradictions}. */
@NullMarked
package io.github.pmprep.engine.stories.facts;

import org.jspecify.annotations.NullMarked;
