package io.github.pmprep.model.scoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/**
 * What is said of an answer: a {@linkplain Scorecard score}, or that there is {@linkplain NotEnoughEvidence too little} to
 * judge, or that it was {@linkplain NotAssessed not judged} at all. There is never an invented number.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scorecard.class, name = "SCORED"),
    @JsonSubTypes.Type(value = NotEnoughEvidence.class, name = "NOT_ENOUGH_EVIDENCE"),
    @JsonSubTypes.Type(value = NotAssessed.class, name = "NOT_ASSESSED")
})
public sealed interface Assessment permits Scorecard, NotEnoughEvidence, NotAssessed {

    /** Returns the scorecard, if the answer was scored. */
    default Optional<Scorecard> scorecard() {
        return this instanceof Scorecard card ? Optional.of(card) : Optional.empty();
    }
}
