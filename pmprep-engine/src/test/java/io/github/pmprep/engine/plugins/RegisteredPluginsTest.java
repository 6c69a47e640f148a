package io.github.pmprep.engine.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.engine.plugins.jar.Tiny;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.source.Source;
import io.github.pmprep.spi.CompanyPlugin;
import io.github.pmprep.spi.RiskRule;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A plugin that is registered")
class RegisteredPluginsTest {

    private static final Company ACME = Tiny.company("acme");

    static Stream<Arguments> badPlugins() {
        return Stream.of(
                arguments(
                        "whose id is null",
                        new FakePlugin(() -> null, () -> ACME),
                        Reason.ID_REFUSED,
                        "id() returned null. Return lower-case words joined by hyphens, such as \"acme\"."),
                arguments(
                        "whose id is blank",
                        new FakePlugin(() -> " ", () -> ACME),
                        Reason.ID_REFUSED,
                        "id() returned a blank id. Return lower-case words joined by hyphens, such as \"acme\"."),
                arguments(
                        "whose id is malformed",
                        new FakePlugin(() -> "Acme Inc.", () -> ACME),
                        Reason.ID_REFUSED,
                        "id() returned the id \"Acme Inc.\", which must be lower-case words joined by hyphens. Return one"
                                + " such as \"acme\" or \"acme-labs\"."),
                arguments(
                        "whose id is endless",
                        new FakePlugin(() -> "a".repeat(1_000_000), () -> ACME),
                        Reason.ID_REFUSED,
                        "id() returned an id of 1000000 characters, but 64 are the most. Shorten it."),
                arguments(
                        "whose id is reserved",
                        new FakePlugin(() -> "pmprep-acme", () -> ACME),
                        Reason.ID_REFUSED,
                        "id() returned the id \"pmprep-acme\", but ids that start with \"pmprep-\" are reserved. Choose"
                                + " another."),
                arguments(
                        "whose id() throws",
                        new FakePlugin(
                                () -> {
                                    throw new IllegalStateException("no id");
                                },
                                () -> ACME),
                        Reason.METHOD_FAILED,
                        "id() threw java.lang.IllegalStateException: no id. Correct the plugin, or remove it."),
                arguments(
                        "whose company() throws",
                        failing(new UnsupportedOperationException("not yet.\n  Later")),
                        Reason.METHOD_FAILED,
                        "company() threw java.lang.UnsupportedOperationException: not yet. Later. Correct the plugin, or"
                                + " remove it."),
                arguments(
                        "whose company() throws what throws itself",
                        failing(new HostileException()),
                        Reason.METHOD_FAILED,
                        "company() threw " + HostileException.class.getName() + ". Correct the plugin, or remove it."),
                arguments(
                        "whose company() never stops calling itself",
                        new FakePlugin(() -> "acme", RegisteredPluginsTest::endless),
                        Reason.METHOD_FAILED,
                        "company() threw java.lang.StackOverflowError. Correct the plugin, or remove it."),
                arguments(
                        "whose company() is null",
                        new FakePlugin(() -> "acme", () -> null),
                        Reason.NONSENSE,
                        "company() returned null. Return the facts of the company."),
                arguments(
                        "whose company has another id",
                        new FakePlugin(() -> "acme", () -> Tiny.company("apex")),
                        Reason.NONSENSE,
                        "id() returned \"acme\" but company().id() is \"apex\". Return the same id from both."),
                arguments(
                        "whose company has a huge list",
                        new FakePlugin(() -> "acme", RegisteredPluginsTest::huge),
                        Reason.NONSENSE,
                        "company() returned 1001 levels, but 1000 are the most. Return fewer."),
                arguments(
                        "whose rules() are null",
                        FakePlugin.of("acme").looking(() -> null),
                        Reason.NONSENSE,
                        "rules() returned null. Return an empty book for none."),
                arguments(
                        "whose assessor() is null",
                        FakePlugin.of("acme").judging(() -> null),
                        Reason.NONSENSE,
                        "assessor() returned null. Return Optional.empty() for none."),
                arguments(
                        "whose riskRules() hold null",
                        FakePlugin.of("acme").flagging(() -> Arrays.asList((RiskRule) null)),
                        Reason.NONSENSE,
                        "riskRules() returned a list that cannot be read: it threw java.lang.NullPointerException. Return"
                                + " List.of(…)."),
                arguments(
                        "whose riskRules() never end",
                        FakePlugin.of("acme").flagging(() -> Collections.nCopies(Integer.MAX_VALUE, plan -> List.of())),
                        Reason.NONSENSE,
                        "riskRules() returned more than 100 rules. Return fewer."));
    }

    private static FakePlugin failing(RuntimeException failure) {
        return new FakePlugin(() -> "acme", () -> {
            throw failure;
        });
    }

    private static Company endless() {
        return endless();
    }

    private static Company huge() {
        Source source = Source.of("Invented for a test", LocalDate.of(2026, 1, 1));
        return Company.builder()
                .from(ACME)
                .levels(IntStream.rangeClosed(0, 1_000)
                        .mapToObj(i -> Level.builder()
                                .id("l" + i)
                                .name("L" + i)
                                .source(source)
                                .build())
                        .toList())
                .build();
    }

    @DisplayName("is reported and hides no other")
    @ParameterizedTest(name = "if it is one {0}")
    @MethodSource("badPlugins")
    void isReported(String name, CompanyPlugin plugin, Reason reason, String message) {
        Loaded loaded = load(Duration.ofSeconds(10), plugin, FakePlugin.of("beta"));
        assertEquals(List.of(new LoadProblem(reason, origin(), message)), loaded.problems(), name);
        assertEquals(Set.of("beta"), loaded.companies().keySet(), name);
    }

    @Test
    @DisplayName("is given up if it does not answer in time")
    void isGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        CompanyPlugin hanging = new FakePlugin(() -> "acme", () -> {
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    // It does not listen.
                }
            }
        });
        Loaded loaded = load(Duration.ofMillis(200), hanging, FakePlugin.of("beta"));
        assertEquals(
                List.of(new LoadProblem(
                        Reason.TOO_SLOW,
                        origin(),
                        "The plugin did not answer within 200 ms. Let it return constant data, or raise the limit with"
                                + " pluginTimeLimit.")),
                loaded.problems());
        assertEquals(Set.of("beta"), loaded.companies().keySet());
    }

    @Test
    @DisplayName("is refused together with another of the same id")
    void sameId() {
        Loaded loaded = load(Duration.ofSeconds(10), FakePlugin.of("acme"), FakePlugin.of("acme"));
        assertEquals(
                List.of(new LoadProblem(
                        Reason.ID_TAKEN,
                        origin() + " and " + origin(),
                        "2 companies claim the id \"acme\", and none of them is taken. Remove all but one, or choose one"
                                + " with PmPrep.Builder.plugin.")),
                loaded.problems());
    }

    @Test
    @DisplayName("is named in the log once, with its class, if it fails")
    void isLoggedOnce() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            load(Duration.ofSeconds(10), failing(new IllegalStateException("once")));
        } finally {
            System.setErr(before);
        }
        String text = log.toString(StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count(), text);
        assertTrue(
                text.contains("WARN")
                        && text.contains(origin() + ": company() threw java.lang.IllegalStateException: once"),
                text);
    }

    private static Loaded load(Duration limit, CompanyPlugin... plugins) {
        PluginLoader loader = new PluginLoader(limit);
        for (CompanyPlugin plugin : plugins) {
            loader.register(plugin);
        }
        return loader.load();
    }

    /** Returns the class of the fakes with its module or folder, whichever the tests run on. */
    private static String origin() {
        return Origin.of(FakePlugin.class, true).name();
    }

    private static final class HostileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message either");
        }
    }
}
