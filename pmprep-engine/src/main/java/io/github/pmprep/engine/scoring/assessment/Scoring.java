package io.github.pmprep.engine.scoring.assessment;

import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.engine.scoring.weights.PointTable;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.CriterionPoints;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns what counts in one answer into a scorecard. */
public final class Scoring {

    private static final int SOME = 8;
    private static final int LOWEST = 0;
    private static final int HIGHEST = 100;
    private static final long FIFTHS = 5L;
    private static final int LONG = 40;
    private static final int LOWEST_LEVEL = 1;
    private static final int HIGHEST_LEVEL = 5;

    private final CompiledRules rules;
    private final PointTable points;
    private final Rubric rubric;
    private final String[] criterionIds;

    /** Creates the scoring of answers by a rubric. */
    public Scoring(CompiledRules rules, PointTable points, Rubric rubric) {
        this.rules = rules;
        this.points = points;
        this.rubric = rubric;
        criterionIds = new String[rules.features().size()];
        for (int i = 0; i < criterionIds.length; i++) {
            criterionIds[i] = criterionId(rules.features().get(i).criterion());
        }
    }

    /** Returns the scorecard. */
    public Scorecard score(Company company, String answer, Tokens tokens, Tally tally, Receipt receipt) {
        int start = points.start(rubric.kind());
        List<Finding> findings = new ArrayList<>(tally.size() + SOME);
        for (int i = 0; i < tally.size(); i++) {
            int worth = worth(tally.feature(i), tally.nth(i)) - worth(tally.feature(i), tally.nth(i) - 1);
            if (worth != 0) {
                findings.add(finding(tally.feature(i), worth)
                        .evidence(evidence(answer, tokens.start(tally.first(i)), tokens.end(tally.last(i))))
                        .build());
            }
        }
        if (tokens.countingSentences() < tokens.sentences()) {
            addAside(answer, tokens, findings);
        }
        for (int feature = rules.size(); feature < rules.features().size(); feature++) {
            int worth = worth(feature, tally.count(feature));
            if (worth != 0) {
                findings.add(finding(feature, worth).build());
            }
        }
        int sum = start;
        for (int i = 0; i < findings.size(); i++) {
            sum += findings.get(i).points();
        }
        int most = mostWithoutHire(company);
        if (sum > most && isMostlyAside(tokens)) {
            findings.add(mostlyAside(most - sum));
            sum = most;
        }
        if (sum > most && tokens.countingWords() >= LONG && !showsACriterion(findings)) {
            findings.add(nothingShown(most - sum));
            sum = most;
        }
        int score = Math.max(LOWEST, Math.min(HIGHEST, sum));
        if (score != sum) {
            findings.add(bound(score, score - sum));
        }
        return Scorecard.builder()
                .kind(rubric.kind())
                .score(score)
                .verdict(company.verdictScale().verdictFor(score))
                .start(start)
                .findings(findings)
                .criteria(criteria(findings))
                .receipt(receipt)
                .build();
    }

    private static void addAside(String answer, Tokens tokens, List<Finding> findings) {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            if (tokens.isAside(sentence) && tokens.aside(sentence) != Aside.BY_RULE) {
                Aside aside = tokens.aside(sentence);
                int first = tokens.sentenceStart(sentence);
                while (sentence + 1 < tokens.sentences()
                        && tokens.isAside(sentence + 1)
                        && tokens.aside(sentence + 1) == aside) {
                    sentence++;
                }
                int last = tokens.sentenceStart(sentence + 1) - 1;
                findings.add(Finding.builder()
                        .rule(aside.id())
                        .criterion("delivery")
                        .polarity(Polarity.ANTI_SIGNAL)
                        .points(0)
                        .evidence(evidence(answer, tokens.start(first), tokens.end(last)))
                        .reason(aside.reason())
                        .build());
            }
        }
        findings.sort(Comparator.comparingInt(
                finding -> finding.evidence().map(Evidence::start).orElse(Integer.MAX_VALUE)));
    }

    private int worth(int feature, int count) {
        return points.points(rubric.kind(), feature, count);
    }

    private Finding.Builder finding(int number, int worth) {
        Feature feature = rules.features().get(number);
        return Finding.builder()
                .rule(feature.id())
                .criterion(criterionIds[number])
                .polarity(feature.polarity())
                .points(worth)
                .reason(feature.reason());
    }

    private static Evidence evidence(String answer, int start, int end) {
        return Evidence.builder()
                .start(start)
                .end(end)
                .quote(answer.substring(start, end))
                .build();
    }

    private static boolean isMostlyAside(Tokens tokens) {
        long words = tokens.size();
        long aside = words - tokens.countingWords();
        return aside * FIFTHS > (FIFTHS - 1) * words
                || (aside - tokens.wordsAside(Aside.REPEATED)) * 2 > words
                || tokens.wordsAside(Aside.SCRAMBLED) * FIFTHS > words;
    }

    private static int mostWithoutHire(Company company) {
        int most = HIGHEST;
        for (Verdict verdict : company.verdictScale().verdicts()) {
            most = verdict.hire() ? Math.min(most, Math.max(LOWEST, verdict.fromScore() - 1)) : most;
        }
        return most;
    }

    private static Finding mostlyAside(int correction) {
        return Finding.builder()
                .rule("score.mostly-aside")
                .criterion("score")
                .polarity(Polarity.ANTI_SIGNAL)
                .points(correction)
                .reason("Too much of the text counts for nothing, and no verdict for hiring rests on the rest.")
                .build();
    }

    private boolean showsACriterion(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.points() > 0
                    && finding.evidence().isPresent()
                    && rubric.criteria().stream().anyMatch(asked -> asked.id().equals(finding.criterion()))) {
                return true;
            }
        }
        return false;
    }

    private static Finding nothingShown(int correction) {
        return Finding.builder()
                .rule("score.nothing-shown")
                .criterion("score")
                .polarity(Polarity.ANTI_SIGNAL)
                .points(correction)
                .reason(
                        "Nothing was found in so many words of what the rubric asks for, so no verdict for hiring is given.")
                .build();
    }

    private static Finding bound(int score, int correction) {
        boolean floor = score == LOWEST;
        return Finding.builder()
                .rule(floor ? "score.floor" : "score.ceiling")
                .criterion("score")
                .polarity(floor ? Polarity.SIGNAL : Polarity.ANTI_SIGNAL)
                .points(correction)
                .reason(floor ? "No score is below 0." : "No score is above 100.")
                .build();
    }

    /** Returns the id of the criterion of the rubric that rules call by a short name; the short name if there is none. */
    public String criterionId(String shortName) {
        for (Criterion criterion : rubric.criteria()) {
            if (isNamed(criterion.id(), shortName)) {
                return criterion.id();
            }
        }
        return shortName;
    }

    private static boolean isNamed(String id, String shortName) {
        int dot = id.length() - shortName.length() - 1;
        return id.endsWith(shortName) && (dot < 0 || id.charAt(dot) == '.');
    }

    private List<CriterionPoints> criteria(List<Finding> findings) {
        List<String> ids = new ArrayList<>(rubric.criteria().size() + SOME);
        for (Criterion criterion : rubric.criteria()) {
            ids.add(criterion.id());
        }
        int[] sums = new int[ids.size() + findings.size()];
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int number = ids.indexOf(finding.criterion());
            if (number < 0) {
                number = ids.size();
                ids.add(finding.criterion());
            }
            sums[number] += finding.points();
        }
        List<CriterionPoints> criteria = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            int weight = i < rubric.criteria().size() ? rubric.criteria().get(i).weight() : 0;
            criteria.add(CriterionPoints.builder()
                    .criterion(ids.get(i))
                    .points(sums[i])
                    .level(level(weight, sums[i]))
                    .build());
        }
        return criteria;
    }

    private static int level(int weight, int sum) {
        if (sum <= 0 || weight == 0) {
            return LOWEST_LEVEL;
        }
        int steps = HIGHEST_LEVEL - LOWEST_LEVEL;
        return Math.min(HIGHEST_LEVEL, LOWEST_LEVEL + 1 + sum * (steps - 1) / weight);
    }

    /** Returns the criteria of the rubric for which no signal was found. */
    public List<String> missing(Tally tally) {
        List<String> missing = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            boolean found = IntStream.range(0, tally.size())
                    .mapToObj(match -> rules.features().get(tally.feature(match)))
                    .anyMatch(feature -> feature.isSignal() && isNamed(criterion.id(), feature.criterion()));
            if (!found) {
                missing.add(criterion.id());
            }
        }
        return missing;
    }

    /** Returns what each feature that applies to a kind of question counts, by id. */
    public static Map<String, Integer> counts(CompiledRules rules, QuestionKind kind, Tally tally) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int feature = 0; feature < rules.features().size(); feature++) {
            if (rules.features().get(feature).appliesTo(kind)) {
                counts.put(rules.features().get(feature).id(), tally.count(feature));
            }
        }
        return counts;
    }
}
