/**
 * Checks that a company plugin keeps its contract, for the plugin's own tests. Start at
 * {@link io.github.pmprep.spi.testkit.CompanyPluginContract}.
 */
@NullMarked
package io.github.pmprep.spi.testkit;

import org.jspecify.annotations.NullMarked;
