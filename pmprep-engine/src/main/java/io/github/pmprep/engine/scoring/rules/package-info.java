/** Rules compiled into one automaton, and its matches. Start at {@link io.github.pmprep.engine.scoring.rules.RuleCompiler}. */
@NullMarked
package io.github.pmprep.engine.scoring.rules;

import org.jspecify.annotations.NullMarked;
