@NullMarked
package io.github.pmprep.seeded.engine.scoring;

import org.jspecify.annotations.NullMarked;
