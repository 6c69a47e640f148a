package io.github.pmprep.examples.cli.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * What a line of output says of an answer, beside its id. A score and a verdict are there when it was scored.
 *
 * @param outcome whether it was scored
 * @param score 0 to 100
 * @param verdict the id of the verdict
 * @param findings what earned and cost points
 * @param reason why there is no score, or the score in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"outcome", "score", "verdict", "findings", "reason"})
public record Judgment(
        Outcome outcome,
        Optional<Integer> score,
        Optional<String> verdict,
        List<QuotedFinding> findings,
        Optional<String> reason) {

    /** Returns the judgment on a line or an answer that cannot be judged at all. */
    public static Judgment rejected(String reason) {
        return without(Outcome.REJECTED, reason);
    }

    /** Returns the judgment on an answer that says too little. */
    public static Judgment notEnoughEvidence(String reason) {
        return without(Outcome.NOT_ENOUGH_EVIDENCE, reason);
    }

    private static Judgment without(Outcome outcome, String reason) {
        return new Judgment(outcome, Optional.empty(), Optional.empty(), List.of(), Optional.of(reason));
    }

    /** Whether there is a score. */
    public enum Outcome {
        /** There is. */
        SCORED,
        /** The answer says too little for one. */
        NOT_ENOUGH_EVIDENCE,
        /** The line is broken. */
        REJECTED
    }
}
