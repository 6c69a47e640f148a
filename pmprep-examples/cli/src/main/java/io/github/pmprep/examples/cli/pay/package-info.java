/** Offers read from files, and what they come to as a table, as JSON or as CSV. Start at {@link io.github.pmprep.examples.cli.pay.PayReport}. */
@NullMarked
package io.github.pmprep.examples.cli.pay;

import org.jspecify.annotations.NullMarked;
