/** What plugins implement. Start at {@link io.github.pmprep.spi.CompanyPlugin}. */
@NullMarked
package io.github.pmprep.spi;

import org.jspecify.annotations.NullMarked;
