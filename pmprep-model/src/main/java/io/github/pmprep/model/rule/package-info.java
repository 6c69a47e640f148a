/** The rules that judge answers, as data. Start at {@link io.github.pmprep.model.rule.RuleBook}. */
@NullMarked
package io.github.pmprep.model.rule;

import org.jspecify.annotations.NullMarked;
