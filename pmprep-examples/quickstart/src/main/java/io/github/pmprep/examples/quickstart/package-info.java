/** The library in one sitting. Start at {@link io.github.pmprep.examples.quickstart.Quickstart}. */
@NullMarked
package io.github.pmprep.examples.quickstart;

import org.jspecify.annotations.NullMarked;
