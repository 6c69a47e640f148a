package io.github.pmprep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules of the house")
class HouseRulesTest {

    private static final JavaClasses PUBLISHED = Modules.published();
    private static final JavaClasses SEEDED = Modules.seeded();

    static List<HouseRule> rulesOfTheHouse() {
        return HouseRules.under("io.github.pmprep");
    }

    static List<HouseRule> rulesOfTheSeededHouse() {
        return HouseRules.under("io.github.pmprep.seeded");
    }

    @DisplayName("hold in the published modules")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheHouse")
    void hold(HouseRule rule) {
        rule.rule().check(PUBLISHED);
    }

    @DisplayName("bite where they are broken on purpose")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheSeededHouse")
    void bite(HouseRule rule) {
        String violations = String.join(
                "\n", rule.rule().evaluate(SEEDED).getFailureReport().getDetails());
        assertTrue(
                violations.contains(rule.seed()),
                () -> "\"" + rule + "\" must catch " + rule.seed() + " but reported: " + violations);
    }

    @Test
    @DisplayName("are each proven by a seed of their own")
    void haveSeedsOfTheirOwn() {
        List<String> seeds = rulesOfTheHouse().stream().map(HouseRule::seed).toList();
        assertEquals(seeds.size(), Set.copyOf(seeds).size(), () -> "one seed serves two rules: " + seeds);
    }

    @Test
    @DisplayName("see every class file of the three modules, and at least the 100 that there were at the start")
    void seeEveryClass() throws IOException {
        assertEquals(Modules.publishedClassFiles(), PUBLISHED.size());
        assertTrue(PUBLISHED.size() >= 100, () -> "only " + PUBLISHED.size() + " classes were seen");
    }

    @Test
    @DisplayName("keep the word Amazon out of every class outside its plugin")
    void keepTheWordOut() throws IOException {
        for (JavaClass type : PUBLISHED) {
            if (!type.getPackageName().startsWith("io.github.pmprep.engine.amazon")) {
                assertTrue(!Modules.bytes(type).contains("mazon"), () -> type.getName() + " says Amazon");
            }
        }
    }
}
