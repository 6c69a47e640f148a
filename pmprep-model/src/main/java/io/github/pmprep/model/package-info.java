/**
 * The house of the values; the values themselves stand in the packages below, one noun each. Nothing here is ever
 * null: what may be absent is an {@link java.util.Optional} or an empty list.
 */
@ValueStyle
@NullMarked
package io.github.pmprep.model;

import io.github.pmprep.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
