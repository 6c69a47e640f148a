/** Finds company plugins, checks what they say, and reports those that fail. Start at {@link io.github.pmprep.engine.plugins.PluginLoader}. */
@NullMarked
package io.github.pmprep.engine.plugins;

import org.jspecify.annotations.NullMarked;
