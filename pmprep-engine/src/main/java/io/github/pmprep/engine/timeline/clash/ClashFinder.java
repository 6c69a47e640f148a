package io.github.pmprep.engine.timeline.clash;

import io.github.pmprep.model.timeline.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds facts that cannot all be kept although all but any one of them can.
 *
 * <p>Facts are left out one by one; one whose absence does not help stays out. What remains clashes, and each of it is
 * needed for the clash. Two orders are tried and the smaller result is kept; then single facts and pairs are tried, so
 * that a clash of up to three facts is also a smallest one.
 */
public final class ClashFinder {

    private final List<Fact> facts;
    private final Predicate<List<Fact>> possible;

    /**
     * Creates a finder.
     *
     * @param facts all facts, which cannot all be kept
     * @param possible whether there is a plan that keeps the given facts, whatever it does to the others
     */
    public ClashFinder(List<Fact> facts, Predicate<List<Fact>> possible) {
        this.facts = List.copyOf(facts);
        this.possible = possible;
    }

    /** Returns a minimal clash, in the order of the facts. */
    public List<Fact> clash() {
        List<Fact> forwards = minimal(facts);
        List<Fact> reversed = new ArrayList<>(facts);
        Collections.reverse(reversed);
        List<Fact> backwards = minimal(reversed);
        List<Fact> smaller = backwards.size() < forwards.size() ? backwards : forwards;
        return facts.stream().filter(smallest(smaller)::contains).toList();
    }

    private List<Fact> minimal(List<Fact> order) {
        List<Fact> kept = new ArrayList<>(order);
        for (Fact fact : order) {
            kept.remove(fact);
            if (possible.test(kept)) {
                kept.add(fact);
            }
        }
        return kept;
    }

    private List<Fact> smallest(List<Fact> found) {
        if (found.size() > 1) {
            for (Fact fact : facts) {
                if (!possible.test(List.of(fact))) {
                    return List.of(fact);
                }
            }
        }
        if (found.size() > 2) {
            for (int i = 0; i < facts.size(); i++) {
                for (int k = i + 1; k < facts.size(); k++) {
                    List<Fact> pair = List.of(facts.get(i), facts.get(k));
                    if (!possible.test(pair)) {
                        return pair;
                    }
                }
            }
        }
        return found;
    }
}
