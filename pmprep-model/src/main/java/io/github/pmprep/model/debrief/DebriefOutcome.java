package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/**
 * What comes of a debrief: a {@linkplain Debrief verdict}, or {@linkplain NotDecided why there is none}.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Debrief.class, name = "DECIDED"),
    @JsonSubTypes.Type(value = NotDecided.class, name = "NOT_DECIDED")
})
public sealed interface DebriefOutcome permits Debrief, NotDecided {

    /** Returns the debrief, if it came to a verdict. */
    default Optional<Debrief> debrief() {
        return this instanceof Debrief debrief ? Optional.of(debrief) : Optional.empty();
    }
}
