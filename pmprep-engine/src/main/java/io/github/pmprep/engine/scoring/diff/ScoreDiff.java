package io.github.pmprep.engine.scoring.diff;

import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.NotAssessed;
import io.github.pmprep.model.scoring.NotEnoughEvidence;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.diff.AssessmentDiff;
import io.github.pmprep.model.scoring.diff.DiffCause;
import io.github.pmprep.model.scoring.diff.DiffKind;
import io.github.pmprep.model.scoring.diff.DiffLine;
import io.github.pmprep.model.scoring.diff.DiffShare;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes two scorecards apart. The first find of a rule is held against its first find in the other, the second against the
 * second: what both have may be worth something else, and what one has more is found or lost.
 */
public final class ScoreDiff {

    private static final String START = "score.start";
    private static final String BOUND = "score";

    private final Scorecard before;
    private final Scorecard after;
    private final Causes causes;
    private final List<DiffLine> lines = new ArrayList<>();

    private ScoreDiff(Scorecard before, Scorecard after) {
        this.before = before;
        this.after = after;
        this.causes = Causes.of(before, after);
    }

    /** Returns what moved the score from one assessment to another. */
    public static AssessmentDiff between(Assessment before, Assessment after) {
        Optional<Scorecard> one = before.scorecard();
        Optional<Scorecard> other = after.scorecard();
        AssessmentDiff.Builder diff = AssessmentDiff.builder()
                .scoreBefore(one.map(Scorecard::score))
                .scoreAfter(other.map(Scorecard::score))
                .verdictBefore(one.map(Scorecard::verdict))
                .verdictAfter(other.map(Scorecard::verdict));
        if (one.isEmpty() || other.isEmpty()) {
            return diff.message("Before: " + said(before) + " After: " + said(after))
                    .build();
        }
        ScoreDiff both = new ScoreDiff(one.get(), other.get());
        both.compare();
        return diff.changed(both.causes.changed())
                .lines(both.lines)
                .shares(both.shares())
                .message(both.message())
                .build();
    }

    private static String said(Assessment assessment) {
        if (assessment instanceof NotEnoughEvidence little) {
            return little.message();
        }
        return assessment instanceof NotAssessed not
                ? not.message()
                : assessment.scorecard().orElseThrow().score() + " points.";
    }

    private void compare() {
        if (before.start() != after.start()) {
            lines.add(DiffLine.builder()
                    .kind(DiffKind.START)
                    .rule(START)
                    .criterion(BOUND)
                    .before(before.start())
                    .after(after.start())
                    .causes(causes.ofWorth())
                    .build());
        }
        Map<String, List<Finding>> earlier = byRule(before);
        Map<String, List<Finding>> later = byRule(after);
        Set<String> rules = new LinkedHashSet<>(earlier.keySet());
        rules.addAll(later.keySet());
        List<DiffLine> bounds = new ArrayList<>();
        for (String rule : rules) {
            compare(earlier.getOrDefault(rule, List.of()), later.getOrDefault(rule, List.of()), bounds);
        }
        lines.addAll(bounds);
    }

    private static Map<String, List<Finding>> byRule(Scorecard card) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : card.findings()) {
            if (finding.points() != 0) {
                byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byRule;
    }

    private void compare(List<Finding> earlier, List<Finding> later, List<DiffLine> bounds) {
        Finding any = later.isEmpty() ? earlier.get(0) : later.get(0);
        if (any.criterion().equals(BOUND)) {
            add(DiffKind.BOUND, any, sum(earlier), sum(later), causes.changed(), Optional.empty(), bounds);
            return;
        }
        int both = Math.min(earlier.size(), later.size());
        for (int i = 0; i < both; i++) {
            int was = earlier.get(i).points();
            add(DiffKind.WORTH, any, was, later.get(i).points(), causes.ofWorth(), Optional.empty(), lines);
        }
        List<Evidence> found = quotedOnlyIn(later, earlier);
        List<Evidence> lost = quotedOnlyIn(earlier, later);
        for (int i = both; i < later.size(); i++) {
            Optional<Evidence> words = nth(i - both, found, later.get(i));
            add(DiffKind.FOUND, any, 0, later.get(i).points(), causes.ofFinding(), words, lines);
        }
        for (int i = both; i < earlier.size(); i++) {
            Optional<Evidence> words = nth(i - both, lost, earlier.get(i));
            add(DiffKind.LOST, any, earlier.get(i).points(), 0, causes.ofFinding(), words, lines);
        }
    }

    private static void add(
            DiffKind kind,
            Finding finding,
            int was,
            int is,
            List<DiffCause> causes,
            Optional<Evidence> words,
            List<DiffLine> to) {
        if (was != is) {
            to.add(DiffLine.builder()
                    .kind(kind)
                    .rule(finding.rule())
                    .criterion(finding.criterion())
                    .before(was)
                    .after(is)
                    .causes(causes)
                    .evidence(words)
                    .build());
        }
    }

    private static int sum(List<Finding> findings) {
        return findings.stream().mapToInt(Finding::points).sum();
    }

    /** Returns the words of some findings that others do not quote, so that what is new is shown and not what came last. */
    private static List<Evidence> quotedOnlyIn(List<Finding> some, List<Finding> others) {
        List<String> known = new ArrayList<>();
        others.forEach(finding -> finding.evidence().map(Evidence::quote).ifPresent(known::add));
        List<Evidence> only = new ArrayList<>();
        for (Finding finding : some) {
            finding.evidence()
                    .filter(evidence -> !known.remove(evidence.quote()))
                    .ifPresent(only::add);
        }
        return only;
    }

    private static Optional<Evidence> nth(int place, List<Evidence> words, Finding otherwise) {
        return place < words.size() ? Optional.of(words.get(place)) : otherwise.evidence();
    }

    private List<DiffShare> shares() {
        Map<List<DiffCause>, Integer> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.causes(), line.points(), Integer::sum));
        return sums.entrySet().stream()
                .map(share -> DiffShare.builder()
                        .causes(share.getKey())
                        .points(share.getValue())
                        .build())
                .toList();
    }

    private String message() {
        if (causes.changed().isEmpty()) {
            return "The two were made from the same.";
        }
        int points = after.score() - before.score();
        String verdict = before.verdict().equals(after.verdict())
                ? before.verdict().name() + " both times"
                : before.verdict().name() + " became " + after.verdict().name();
        return "The score went from " + before.score() + " to " + after.score() + " (" + (points > 0 ? "+" : "")
                + points + "), " + verdict + ".";
    }
}
