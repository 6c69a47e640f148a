package io.github.pmprep.engine.scoring.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.engine.scoring.rules.Pattern.Atom;
import io.github.pmprep.engine.scoring.rules.Pattern.Choice;
import io.github.pmprep.engine.scoring.rules.Pattern.Kind;
import io.github.pmprep.engine.scoring.rules.Pattern.Maybe;
import io.github.pmprep.engine.scoring.rules.Pattern.Part;
import io.github.pmprep.engine.scoring.rules.Pattern.Sequence;
import io.github.pmprep.engine.scoring.rules.Pattern.Whole;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.Polarity;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The automaton")
class MatcherTest {

    private static final Map<String, List<String>> CLASSES = Map.of("x", List.of("b", "c d", "d d b"));

    private static final List<String> LETTERS = List.of("b", "c", "d", "e");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("finds a rule exactly where trying everything finds it")
    void agreesWithTryingEverything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String source = (random.nextInt(6) == 0 ? "^" : "") + pattern(random, 3) + (random.nextInt(6) == 0 ? "$" : "");
        CompiledRules rules;
        try {
            rules = RuleCompiler.compile(book(source));
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("must ask for at least one word"), () -> source + ": " + e.getMessage());
            return;
        }
        Whole pattern = PatternParser.parse(source, new Words(Map.of(), Set.of()));
        for (int i = 0; i < 20; i++) {
            List<String> sentence = sentence(random);
            Set<State> all = everyMatch(pattern, sentence);
            Tokens tokens = rules.reader().read(String.join(", ", sentence));
            assertEquals(sentence.size(), tokens.size(), () -> "seed " + seed + ": " + sentence);
            Matches found = rules.find(tokens);
            String where = "seed " + seed + ", pattern " + source + ", sentence " + sentence;
            assertEquals(!all.isEmpty(), found.size() > 0, where);
            for (int match = 0; match < found.size(); match++) {
                State span = new State(0, found.first(match), found.last(match));
                assertTrue(
                        all.stream().anyMatch(state -> state.first == span.first && state.last == span.last),
                        () -> where + ": " + span);
            }
        }
    }

    private static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    private static RuleBook book(String pattern) {
        return RuleBook.builder()
                .putAllClasses(CLASSES)
                .addRule(Rule.builder()
                        .id("test.rule")
                        .criterion("test")
                        .polarity(Polarity.SIGNAL)
                        .reason("For the test.")
                        .addPattern(pattern)
                        .not(List.of())
                        .points(1)
                        .addStrong("b", "b")
                        .addWeak("e", "e")
                        .build())
                .build();
    }

    private static String pattern(SplittableRandom random, int depth) {
        StringBuilder pattern = new StringBuilder();
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            if (i > 0 && random.nextInt(3) == 0) {
                pattern.append('~').append(random.nextInt(3)).append(' ');
            }
            int choice = random.nextInt(depth > 0 ? 5 : 3);
            String element = switch (choice) {
                case 0, 1 -> LETTERS.get(random.nextInt(LETTERS.size()));
                case 2 -> "[x]";
                default -> "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            };
            pattern.append(element).append(random.nextInt(4) == 0 ? "? " : " ");
        }
        return pattern.toString().strip();
    }

    private static List<String> sentence(SplittableRandom random) {
        return random.ints(1 + random.nextInt(9), 0, LETTERS.size())
                .mapToObj(LETTERS::get)
                .toList();
    }

    private record State(int at, int first, int last) {}

    private static Set<State> everyMatch(Whole pattern, List<String> sentence) {
        Set<State> states = new LinkedHashSet<>();
        for (int start = 0; start < (pattern.atStart() ? 1 : sentence.size()); start++) {
            states.add(new State(start, -1, -1));
        }
        Set<State> ends = after(pattern.sequence(), states, sentence);
        ends.removeIf(state -> state.first < 0 || pattern.atEnd() && state.at != sentence.size());
        return ends;
    }

    private static Set<State> after(Pattern pattern, Set<State> states, List<String> sentence) {
        Set<State> ends = new LinkedHashSet<>();
        if (pattern instanceof Maybe maybe) {
            ends.addAll(states);
            ends.addAll(after(maybe.pattern(), states, sentence));
        } else if (pattern instanceof Choice choice) {
            choice.options().forEach(option -> ends.addAll(after(option, states, sentence)));
        } else if (pattern instanceof Sequence sequence) {
            ends.addAll(states);
            for (Part part : sequence.parts()) {
                Set<State> next = after(part.pattern(), skipping(ends, part.gap(), sentence), sentence);
                ends.clear();
                ends.addAll(next);
            }
        } else if (pattern instanceof Atom atom) {
            List<String> members = atom.kind() == Kind.CLASS ? CLASSES.get(atom.text()) : List.of(atom.text());
            for (State state : states) {
                members.forEach(member -> {
                    List<String> words = List.of(member.split(" "));
                    int end = state.at + words.size();
                    if (end <= sentence.size()
                            && sentence.subList(state.at, end).equals(words)) {
                        ends.add(new State(end, state.first < 0 ? state.at : state.first, end - 1));
                    }
                });
            }
        }
        return ends;
    }

    private static Set<State> skipping(Set<State> states, int gap, List<String> sentence) {
        Set<State> skipped = new LinkedHashSet<>();
        for (State state : states) {
            for (int i = 0; i <= gap && state.at + i <= sentence.size(); i++) {
                skipped.add(new State(state.at + i, state.first, state.last));
            }
        }
        return skipped;
    }
}
