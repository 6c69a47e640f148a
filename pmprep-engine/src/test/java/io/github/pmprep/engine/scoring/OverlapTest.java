package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.model.scoring.explanation.Explanation;
import io.github.pmprep.model.scoring.explanation.MatchOutcome;
import io.github.pmprep.model.scoring.explanation.ReadSentence;
import io.github.pmprep.model.scoring.explanation.RuleMatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Matches of one criterion that overlap")
class OverlapTest {

    private static final RuleBook GRAMMAR = RuleBookFiles.read(Path.of("src/main/data/scoring/words/grammar.json"));
    private static final Company AMAZON = PmPrep.load().company("amazon");
    private static final Weights PRIOR = Weights.builder().version("prior").build();
    private static final Question QUESTION = Question.execution("");
    private static final String ANSWER = "We raise the price now.";

    private static Rule rule(String id, int points, int cap, String pattern) {
        return Rule.builder()
                .id(id)
                .criterion("metric")
                .polarity(points > 0 ? Polarity.SIGNAL : Polarity.ANTI_SIGNAL)
                .reason("Is a rule of a test.")
                .addPattern(pattern)
                .points(points)
                .cap(cap)
                .addStrong("«" + pattern + "»", "Now «" + pattern + "»")
                .addWeak("Nothing.", "Never.")
                .build();
    }

    private static Explanation explained(String answer, Weights weights, List<Rule> rules) {
        RuleBook book = GRAMMAR.plus(RuleBook.builder().rules(rules).build());
        return new AnswerAssessor(Scorer.of("test", book, weights)).explain(AMAZON, QUESTION, answer, List.of());
    }

    private static List<String> counted(Explanation explanation) {
        return explanation.matches().stream()
                .filter(match -> match.outcome() == MatchOutcome.COUNTED)
                .map(RuleMatch::rule)
                .toList();
    }

    private static List<String> counted(String answer, Rule... rules) {
        return counted(explained(answer, PRIOR, List.of(rules)));
    }

    @Test
    @DisplayName("count once: the one of most points, though another be longer")
    void mostPoints() {
        assertEquals(
                List.of("a.short"),
                counted(ANSWER, rule("a.long", 2, 1, "raise the price now"), rule("a.short", 3, 1, "price")));
    }

    @Test
    @DisplayName("count once: a loss is as large as a gain")
    void losses() {
        assertEquals(
                List.of("a.loss"),
                counted(ANSWER, rule("a.gain", 2, 1, "raise the price now"), rule("a.loss", -3, 1, "price")));
    }

    @Test
    @DisplayName("count once: of equal points the longest, of equal length the first, then the rule that comes first")
    void ties() {
        assertEquals(
                List.of("a.longer"),
                counted(ANSWER, rule("a.shorter", 3, 1, "raise"), rule("a.longer", 3, 1, "raise the price")));
        assertEquals(
                List.of("a.earlier"),
                counted(ANSWER, rule("a.later", 3, 1, "price now"), rule("a.earlier", 3, 1, "raise the price")));
        assertEquals(List.of("a.one"), counted(ANSWER, rule("a.one", 3, 1, "price"), rule("a.another", 3, 1, "price")));
    }

    @Test
    @DisplayName("leave the words to another when the rule has counted as often as it may")
    void usedUp() {
        assertEquals(
                List.of("a.once", "a.other"),
                counted(
                        "We raise the price. Then we raise two orders.",
                        rule("a.once", 9, 1, "raise"),
                        rule("a.other", 1, 2, "raise")));
    }

    @Test
    @DisplayName("leave the words to another when weights leave the rule out")
    void leftOut() {
        Weights weights = Weights.builder()
                .version("mine")
                .addKind(KindWeights.builder()
                        .kind(QuestionKind.EXECUTION)
                        .start(30)
                        .putPoint("a.out", List.of(0))
                        .build())
                .build();
        assertEquals(
                List.of("a.in"),
                counted(explained(
                        ANSWER,
                        weights,
                        List.of(rule("a.out", 9, 1, "raise the price"), rule("a.in", 1, 1, "price")))));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("count as picking the strongest free match again and again says")
    void law(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int points = (1 + random.nextInt(9)) * (random.nextBoolean() ? 1 : -1);
            rules.add(rule("a.rule-" + i, points, 1 + random.nextInt(3), words(random, 1 + random.nextInt(3), " ")));
        }
        StringBuilder answer = new StringBuilder();
        for (int sentence = 0; sentence < 6; sentence++) {
            answer.append(words(random, 3 + random.nextInt(9), " ")).append(". ");
        }
        Explanation explanation = explained(answer.toString(), PRIOR, rules);
        List<RuleMatch> counted = explanation.matches().stream()
                .filter(match -> match.outcome() == MatchOutcome.COUNTED)
                .toList();
        assertEquals(new HashSet<>(picked(explanation, rules)), new HashSet<>(counted), "seed " + seed + ": " + answer);
    }

    private static String words(SplittableRandom random, int count, String between) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(List.of("raise", "price", "churn", "orders").get(random.nextInt(4)));
        }
        return String.join(between, words);
    }

    /** Picks from all matches of each sentence the strongest that is free and may count, until none is left. */
    private static List<RuleMatch> picked(Explanation explanation, List<Rule> rules) {
        List<String> ids = rules.stream().map(Rule::id).toList();
        Map<String, Integer> before = new HashMap<>();
        List<RuleMatch> picked = new ArrayList<>();
        for (int sentence = 0; sentence < explanation.sentences().size(); sentence++) {
            ReadSentence read = explanation.sentences().get(sentence);
            int number = sentence;
            List<RuleMatch> left = new ArrayList<>(explanation.matches().stream()
                    .filter(match -> match.sentence() == number)
                    .toList());
            left.sort(Comparator.<RuleMatch>comparingInt(match ->
                            -Math.abs(rules.get(ids.indexOf(match.rule())).points())
                                    / (before.getOrDefault(match.rule(), 0) + 1))
                    .thenComparingInt(match -> -words(read, match).size())
                    .thenComparingInt(match -> match.evidence().start())
                    .thenComparingInt(match -> ids.indexOf(match.rule())));
            Map<String, Integer> here = new HashMap<>(before);
            Set<Integer> taken = new HashSet<>();
            for (RuleMatch match : left) {
                Set<Integer> words = words(read, match);
                boolean mayCount = here.getOrDefault(match.rule(), 0)
                        < rules.get(ids.indexOf(match.rule())).cap();
                if (mayCount && words.stream().noneMatch(taken::contains)) {
                    here.merge(match.rule(), 1, Integer::sum);
                    taken.addAll(words);
                    picked.add(match);
                }
            }
            before.putAll(here);
        }
        return picked;
    }

    private static Set<Integer> words(ReadSentence sentence, RuleMatch match) {
        Set<Integer> words = new HashSet<>();
        sentence.words().forEach(word -> {
            int start = word.evidence().start();
            if (start >= match.evidence().start() && start < match.evidence().end()) {
                words.add(start);
            }
        });
        return words;
    }
}
