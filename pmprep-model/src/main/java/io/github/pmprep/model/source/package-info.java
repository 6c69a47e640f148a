/** Where a figure comes from and when it held. Start at {@link io.github.pmprep.model.source.Source}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.source;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
