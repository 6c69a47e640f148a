/** An interview process as a company runs it, before it is placed on dates. Start at {@link io.github.pmprep.model.loop.Loop}. */
@NullMarked
package io.github.pmprep.model.loop;

import org.jspecify.annotations.NullMarked;
