@NullMarked
package io.github.pmprep.seeded.engine.amazon;

import org.jspecify.annotations.NullMarked;
