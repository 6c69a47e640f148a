@NullMarked
package io.github.pmprep.seeded.api;

import org.jspecify.annotations.NullMarked;
