@NullMarked
package io.github.pmprep.seeded.spi;

import org.jspecify.annotations.NullMarked;
