/** What a request asks for, fact by fact, and how strictly each is kept. Start at {@link io.github.pmprep.engine.timeline.facts.Terms}. */
@NullMarked
package io.github.pmprep.engine.timeline.facts;

import org.jspecify.annotations.NullMarked;
