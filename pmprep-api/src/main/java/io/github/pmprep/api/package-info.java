/** What applications call. Start at {@link io.github.pmprep.api.PmPrep}. */
@NullMarked
package io.github.pmprep.api;

import org.jspecify.annotations.NullMarked;
