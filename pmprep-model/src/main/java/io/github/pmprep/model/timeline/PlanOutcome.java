package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/**
 * The answer to a request: {@linkplain Planned a plan}, or {@linkplain Impossible the reason} why there is none.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Planned.class, name = "planned"),
    @JsonSubTypes.Type(value = Impossible.class, name = "impossible")
})
public sealed interface PlanOutcome permits Planned, Impossible {

    /** Returns the plan, if there is one. */
    default Optional<Timeline> plan() {
        return this instanceof Planned planned ? Optional.of(planned.timeline()) : Optional.empty();
    }
}
