package io.github.pmprep.engine.scoring.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pmprep.engine.scoring.Explained;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Built-in rules")
class RuleExamplesTest {

    private static final RuleBook BOOK = RuleBookFiles.read(Path.of("src/main/data/scoring"));

    private static final Explained EXPLAINED = new Explained(BOOK);

    private static final CompiledRules RULES = RuleCompiler.compile(BOOK);

    @TestFactory
    @DisplayName("find exactly the marked words of their strong examples")
    Stream<DynamicTest> strong() {
        return numbers()
                .flatMap(number -> rule(number).strong().stream()
                        .map(example ->
                                dynamicTest(rule(number).id() + ": " + example, () -> assertFound(number, example))));
    }

    @TestFactory
    @DisplayName("find nothing in their weak examples")
    Stream<DynamicTest> weak() {
        return numbers()
                .flatMap(number -> rule(number).weak().stream()
                        .map(example -> dynamicTest(
                                rule(number).id() + ": " + example,
                                () -> assertEquals(
                                        List.of(), found(number, example), () -> explained(number, example)))));
    }

    private static Stream<Integer> numbers() {
        return Stream.iterate(0, number -> number < BOOK.rules().size(), number -> number + 1);
    }

    private static Rule rule(int number) {
        return BOOK.rules().get(number);
    }

    private static void assertFound(int number, String example) {
        String text = example.replace("«", "").replace("»", "");
        List<String> marked = new ArrayList<>();
        for (String part : example.split("«")) {
            if (part.contains("»")) {
                marked.add(part.substring(0, part.indexOf('»')));
            }
        }
        assertEquals(marked, found(number, text), () -> explained(number, text));
    }

    private static List<String> found(int number, String text) {
        Tokens tokens = RULES.reader().read(text);
        Matches matches = RULES.find(tokens);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            if (matches.rule(i) == number) {
                found.add(text.substring(tokens.start(matches.first(i)), tokens.end(matches.last(i))));
            }
        }
        return found;
    }

    private static String explained(int number, String text) {
        return EXPLAINED.of(rule(number).id(), rule(number).kinds(), text);
    }
}
