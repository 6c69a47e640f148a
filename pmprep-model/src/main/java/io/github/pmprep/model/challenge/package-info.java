/** What an interviewer would ask next. Start at {@link io.github.pmprep.model.challenge.Challenge}. */
@NullMarked
package io.github.pmprep.model.challenge;

import org.jspecify.annotations.NullMarked;
