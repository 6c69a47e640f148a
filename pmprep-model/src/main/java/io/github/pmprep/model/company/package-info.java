/** What is known of an employer. Start at {@link io.github.pmprep.model.company.Company}. */
@NullMarked
package io.github.pmprep.model.company;

import org.jspecify.annotations.NullMarked;
