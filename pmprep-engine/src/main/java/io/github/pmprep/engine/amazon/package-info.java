/** Amazon, a company plugin like any other; its facts are data. Start at {@link io.github.pmprep.engine.amazon.AmazonPlugin}. */
@NullMarked
package io.github.pmprep.engine.amazon;

import org.jspecify.annotations.NullMarked;
