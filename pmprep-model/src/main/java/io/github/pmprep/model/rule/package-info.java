/** The rules that judge answers, as data. Start at {@link io.github.pmprep.model.rule.RuleBook}. */
@DataStyle
@NullMarked
package io.github.pmprep.model.rule;

import io.github.pmprep.model.internal.DataStyle;
import org.jspecify.annotations.NullMarked;
