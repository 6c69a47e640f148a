/** Where a figure comes from and when it held. Start at {@link io.github.pmprep.model.source.Source}. */
@NullMarked
package io.github.pmprep.model.source;

import org.jspecify.annotations.NullMarked;
