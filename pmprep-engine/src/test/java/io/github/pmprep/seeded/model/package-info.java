@NullMarked
package io.github.pmprep.seeded.model;

import org.jspecify.annotations.NullMarked;
