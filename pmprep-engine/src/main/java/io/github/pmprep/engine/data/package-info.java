/**
 * Values as data: JSON files, and the compact form that built-in data is compiled to. Start at
 * {@link io.github.pmprep.engine.data.DataFile}.
 */
@NullMarked
package io.github.pmprep.engine.data;

import org.jspecify.annotations.NullMarked;
