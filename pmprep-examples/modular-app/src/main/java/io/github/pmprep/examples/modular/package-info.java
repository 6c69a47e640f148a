/** An application on the module path. Start at {@link io.github.pmprep.examples.modular.ModularApp}. */
@NullMarked
package io.github.pmprep.examples.modular;

import org.jspecify.annotations.NullMarked;
