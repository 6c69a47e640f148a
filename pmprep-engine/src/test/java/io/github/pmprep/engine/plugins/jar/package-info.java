/** Plugins that tests put into jars of their own; nothing but such a jar's class loader may load them. */
@NullMarked
package io.github.pmprep.engine.plugins.jar;

import org.jspecify.annotations.NullMarked;
