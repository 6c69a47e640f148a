@NullMarked
package io.github.pmprep.seeded.model.internal;

import org.jspecify.annotations.NullMarked;
