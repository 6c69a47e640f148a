@NullMarked
package io.github.pmprep.seeded.model.money;

import org.jspecify.annotations.NullMarked;
