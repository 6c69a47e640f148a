@NullMarked
package io.github.pmprep.seeded.engine.compensation;

import org.jspecify.annotations.NullMarked;
