package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * The answer to a request for several loops: {@linkplain LoopsPlan plans} that fit together, or {@linkplain LoopsClash the
 * reason} why there are none.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LoopsPlan.class, name = "planned"),
    @JsonSubTypes.Type(value = LoopsClash.class, name = "impossible")
})
public sealed interface LoopsOutcome permits LoopsPlan, LoopsClash {

    /** Returns the outcome in words. */
    String message();
}
