/** Reads an answer into words with places, flags and quantities. Start at {@link io.github.pmprep.engine.scoring.text.Reader}. */
@NullMarked
package io.github.pmprep.engine.scoring.text;

import org.jspecify.annotations.NullMarked;
