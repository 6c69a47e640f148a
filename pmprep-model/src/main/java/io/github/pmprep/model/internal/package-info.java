/** How values are built and how they refuse bad input. Not exported. */
@NullMarked
package io.github.pmprep.model.internal;

import org.jspecify.annotations.NullMarked;
