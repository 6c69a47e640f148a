/** What of a text counts at all. Start at {@link io.github.pmprep.engine.scoring.screening.Screening}. */
@NullMarked
package io.github.pmprep.engine.scoring.screening;

import org.jspecify.annotations.NullMarked;
