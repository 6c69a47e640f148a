package io.github.pmprep.engine.debrief;

import io.github.pmprep.model.debrief.FindingChange;
import io.github.pmprep.model.debrief.Flip;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the fewest changes of findings that reach the next verdict. Within one answer the best changes are those that are
 * worth most; over answers and rounds every split of a number of changes is tried, from one change upwards.
 */
final class FlipSearch {

    /** An order that does not depend on names, unless two rounds are the same in all else. */
    private static final Comparator<Vote> BY_CONTENT = Comparator.<Vote>comparingInt(
                    vote -> vote.grade().score())
            .thenComparing(vote -> vote.grade().holdsVeto())
            .thenComparing(vote -> vote.result().assessments().toString())
            .thenComparing(vote -> vote.grade().round());

    private final RuleOfData rule;
    private final List<Vote> votes;
    private final List<Frontier> frontiers;

    FlipSearch(RuleOfData rule, List<Vote> votes) {
        this.rule = rule;
        this.votes = votes.stream().sorted(BY_CONTENT).toList();
        Changes possible = new Changes(this.votes);
        this.frontiers =
                this.votes.stream().map(vote -> frontier(vote, possible)).toList();
    }

    private static Frontier frontier(Vote vote, Changes possible) {
        Frontier all = Frontier.none();
        List<Assessment> assessments = vote.result().assessments();
        for (int i = 0; i < assessments.size(); i++) {
            if (assessments.get(i) instanceof Scorecard card) {
                all = all.plus(Frontier.of(card, possible.of(vote, i, card)));
            }
        }
        return all;
    }

    /** Returns the flip, after the changed rounds were decided on. */
    Optional<Flip> find() {
        int next = rule.step(rule.verdict(votes)) + 1;
        if (next == rule.scale().verdicts().size()) {
            return Optional.empty();
        }
        List<FindingChange> changes = rule.countsAverage() ? byAverage(next) : byCommittee(next);
        return changes.isEmpty() ? Optional.empty() : checked(changes, next);
    }

    private Optional<Flip> checked(List<FindingChange> changes, int next) {
        Flip flip = Flip.builder()
                .changes(inOrder(changes))
                .verdict(rule.scale().verdicts().get(next))
                .build();
        List<RoundResult> rounds = votes.stream().map(Vote::result).toList();
        Verdict reached = rule.verdict(flip.applyTo(rounds, rule.scale()).stream()
                .map(round -> Vote.of(round, rule.scale()))
                .toList());
        return rule.step(reached) >= next
                ? Optional.of(Flip.builder().from(flip).verdict(reached).build())
                : Optional.empty();
    }

    private static List<FindingChange> inOrder(List<FindingChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(FindingChange::round).thenComparingInt(FindingChange::assessment))
                .toList();
    }

    private List<FindingChange> byAverage(int next) {
        long unit = 1;
        for (Vote vote : votes) {
            unit = leastCommonMultiple(unit, cards(vote));
        }
        Frontier all = Frontier.none();
        for (int i = 0; i < votes.size(); i++) {
            long cards = cards(votes.get(i));
            long least = rule.least(votes.get(i), next) * cards;
            all = all.plus(frontiers.get(i).atLeast(least).times(unit / cards));
        }
        OptionalInt fewest = all.fewest((long) rule.from(next) * votes.size() * unit);
        return fewest.isPresent() ? all.changes(fewest.getAsInt()) : List.of();
    }

    private List<FindingChange> byCommittee(int next) {
        List<Lift> lifts = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            long cards = cards(votes.get(i));
            Frontier frontier = frontiers.get(i);
            frontier.fewest(rule.from(next) * cards)
                    .ifPresent(number -> lifts.add(new Lift(number, frontier.value(number) / cards, frontier)));
        }
        int needed = rule.needed(votes.size());
        if (lifts.size() < needed) {
            return List.of();
        }
        return lifts.stream()
                .sorted(Comparator.comparingInt(Lift::number)
                        .thenComparing(Comparator.comparingLong(Lift::score).reversed()))
                .limit(needed)
                .flatMap(lift -> lift.frontier().changes(lift.number()).stream())
                .toList();
    }

    private static long cards(Vote vote) {
        return vote.result().scorecards().size();
    }

    private static long leastCommonMultiple(long one, long other) {
        long rest = other;
        long divisor = one;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return one / divisor * other;
    }

    /** What it takes to lift one round to the next verdict. */
    private record Lift(int number, long score, Frontier frontier) {}
}
