/** Mock interviews and drills, and what they show. Start at {@link io.github.pmprep.model.mock.MockLog}. */
@NullMarked
package io.github.pmprep.model.mock;

import org.jspecify.annotations.NullMarked;
