@NullMarked
package io.github.pmprep.seeded.model.there;

import org.jspecify.annotations.NullMarked;
