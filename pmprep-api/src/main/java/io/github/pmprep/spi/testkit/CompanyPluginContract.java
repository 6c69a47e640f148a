package io.github.pmprep.spi.testkit;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The contract of {@link CompanyPlugin} as checks by name, free of any test framework. Most of them ask the library itself, so
 * the engine must be on the class path or module path of the tests. With JUnit:
 *
 * <pre>{@code
 * @TestFactory Stream<DynamicTest> acmeKeepsTheContract() {
 *     return CompanyPluginContract.checksFor(new AcmePlugin()).entrySet().stream()
 *             .map(check -> DynamicTest.dynamicTest(check.getKey(), check.getValue()::run));
 * }
 * }</pre>
 *
 * <p>One check changes the default locale and time zone of the JVM while it runs; do not run it beside tests that depend on
 * them.
 *
 * @since 0.1
 */
public final class CompanyPluginContract {

    private CompanyPluginContract() {}

    /** Returns the checks for a company that is data alone. */
    public static Map<String, Check> checksFor(Company company) {
        return checksFor(new DataPlugin(Objects.requireNonNull(company, "company")));
    }

    /** Returns the checks for a plugin, in the order in which their failures are best mended. */
    public static Map<String, Check> checksFor(CompanyPlugin plugin) {
        Objects.requireNonNull(plugin, "plugin");
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("is loaded by the library", () -> Library.with(plugin));
        checks.put("gives the same answers at every call", () -> Sameness.atEveryCall(plugin));
        checks.put("gives the same answers on several threads", () -> Sameness.onSeveralThreads(plugin));
        checks.put("gives the same answers in every locale and time zone", () -> Sameness.everywhere(plugin));
        checks.put(
                "asks no clock, no chance and no environment",
                () -> Code.of(plugin).asksNoEnvironment());
        checks.put("touches no network and no file", () -> Code.of(plugin).touchesNothingOutside());
        checks.put("knows what a company needs", () -> Facts.of(plugin).areComplete());
        checks.put("says where every figure comes from", () -> Facts.of(plugin).areSourced());
        checks.put(
                "has ids by which the library finds things",
                () -> Facts.of(plugin).haveFittingIds());
        checks.put("has coherent bands", () -> Bands.check(plugin.company()));
        checks.put("has a loop that can be planned", () -> Plans.check(plugin));
        checks.put("has rounds that come to one verdict", () -> Decisions.check(plugin));
        checks.put("has examples for every criterion that the library tells apart", () -> Examples.check(plugin));
        checks.put("has rules that find what their examples mark", () -> Signals.check(plugin));
        checks.put("is the same after being written to a company file", () -> Library.roundTrip(plugin));
        return Collections.unmodifiableMap(checks);
    }
}
