/** How scores and grades agree, as a table. Start at {@link io.github.pmprep.examples.cli.agreement.AgreementTable}. */
@NullMarked
package io.github.pmprep.examples.cli.agreement;

import org.jspecify.annotations.NullMarked;
