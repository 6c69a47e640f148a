/** What the command {@code plan} reads and says. Start at {@link io.github.pmprep.examples.cli.plan.PlanText}. */
@NullMarked
package io.github.pmprep.examples.cli.plan;

import org.jspecify.annotations.NullMarked;
