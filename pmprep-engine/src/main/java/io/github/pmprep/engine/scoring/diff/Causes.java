package io.github.pmprep.engine.scoring.diff;

import static io.github.pmprep.model.scoring.diff.DiffCause.ANSWER;
import static io.github.pmprep.model.scoring.diff.DiffCause.ENGINE;
import static io.github.pmprep.model.scoring.diff.DiffCause.QUESTION;
import static io.github.pmprep.model.scoring.diff.DiffCause.RUBRIC;
import static io.github.pmprep.model.scoring.diff.DiffCause.RULES;
import static io.github.pmprep.model.scoring.diff.DiffCause.WEIGHTS;

import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.diff.DiffCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What differs between the receipts of two scorecards, and which of it may have moved what.
 *
 * @param changed what differs
 * @param ofWorth what may have changed what a rule is worth
 * @param ofFinding what may have changed what is found
 */
record Causes(List<DiffCause> changed, List<DiffCause> ofWorth, List<DiffCause> ofFinding) {

    static Causes of(Scorecard before, Scorecard after) {
        List<DiffCause> changed = new ArrayList<>();
        Receipts receipts = new Receipts(before.receipt(), after.receipt());
        boolean otherKind = before.kind() != after.kind();
        receipts.addIfOther(ANSWER, Receipt::answerHash, changed);
        if (otherKind || receipts.differ(Receipt::questionHash)) {
            changed.add(QUESTION);
        }
        if (receipts.differ(Receipt::rubric) || receipts.differ(Receipt::rubricVersion)) {
            changed.add(RUBRIC);
        }
        receipts.addIfOther(RULES, Receipt::rules, changed);
        receipts.addIfOther(WEIGHTS, Receipt::weights, changed);
        receipts.addIfOther(ENGINE, Receipt::engine, changed);
        return new Causes(changed, ofWorth(changed, otherKind), ofFinding(changed));
    }

    private record Receipts(Receipt before, Receipt after) {

        boolean differ(Function<Receipt, Object> part) {
            return !part.apply(before).equals(part.apply(after));
        }

        void addIfOther(DiffCause cause, Function<Receipt, Object> part, List<DiffCause> changed) {
            if (differ(part)) {
                changed.add(cause);
            }
        }
    }

    /** What a rule is worth depends on the kind of question, on weights and, where weights are silent, on rules. */
    private static List<DiffCause> ofWorth(List<DiffCause> changed, boolean otherKind) {
        return without(otherKind ? Set.of(ANSWER, RUBRIC) : Set.of(ANSWER, RUBRIC, QUESTION), changed);
    }

    /** Weights decide on what is found only in so far as what is worth nothing is no finding. */
    private static List<DiffCause> ofFinding(List<DiffCause> changed) {
        boolean otherWords = changed.contains(ANSWER) || changed.contains(QUESTION);
        return otherWords ? without(Set.of(WEIGHTS), changed) : changed;
    }

    /** Returns the causes but some; all of them if none would be left. */
    private static List<DiffCause> without(Set<DiffCause> some, List<DiffCause> changed) {
        List<DiffCause> left =
                changed.stream().filter(cause -> !some.contains(cause)).toList();
        return left.isEmpty() ? changed : left;
    }
}
