@NullMarked
package io.github.pmprep.seeded.engine;

import org.jspecify.annotations.NullMarked;
