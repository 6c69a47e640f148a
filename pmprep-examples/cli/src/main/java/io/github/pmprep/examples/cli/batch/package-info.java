/** Many answers in, one line out for each, in order and in constant memory. Start at {@link io.github.pmprep.examples.cli.batch.Batch}. */
@NullMarked
package io.github.pmprep.examples.cli.batch;

import org.jspecify.annotations.NullMarked;
