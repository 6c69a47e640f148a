@NullMarked
package io.github.pmprep.seeded.model.back;

import org.jspecify.annotations.NullMarked;
