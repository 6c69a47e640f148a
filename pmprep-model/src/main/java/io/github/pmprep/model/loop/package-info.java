/** An interview process as a company runs it, before it is placed on dates. Start at {@link io.github.pmprep.model.loop.Loop}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.loop;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
