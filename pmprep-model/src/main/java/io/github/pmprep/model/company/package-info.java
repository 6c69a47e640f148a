/** What is known of an employer. Start at {@link io.github.pmprep.model.company.Company}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.company;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
