/** Plugins that each break the contract in one way, and one that keeps it. */
@NullMarked
package io.github.pmprep.engine.contract.broken;

import org.jspecify.annotations.NullMarked;
