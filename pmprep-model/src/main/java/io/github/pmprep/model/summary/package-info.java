/** A product outcome on one page. Start at {@link io.github.pmprep.model.summary.OnePage}. */
@NullMarked
package io.github.pmprep.model.summary;

import org.jspecify.annotations.NullMarked;
