package io.github.pmprep.engine.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.engine.plugins.jar.Acme;
import io.github.pmprep.engine.plugins.jar.Beta;
import io.github.pmprep.engine.plugins.jar.MakesMissing;
import io.github.pmprep.engine.plugins.jar.NeedsMissing;
import io.github.pmprep.engine.plugins.jar.NotAPlugin;
import io.github.pmprep.engine.plugins.jar.Other;
import io.github.pmprep.engine.plugins.jar.Throwing;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Plugins in jars")
class FoundPluginsTest {

    private static final String PACKAGE = "io.github.pmprep.engine.plugins.jar.";
    private static final String SERVICES = "META-INF/services/io.github.pmprep.spi.CompanyPlugin";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("are found by the names that their jars list")
    void areFound() throws IOException {
        Loaded loaded = load(
                jar("a.jar", "Acme").withPlugins(Acme.class).done(),
                jar("b.jar", "Beta").withPlugins(Beta.class).done());
        assertEquals(Set.of("acme", "beta"), loaded.companies().keySet());
    }

    @Nested
    @DisplayName("hide no other")
    class HideNoOther {

        @Test
        @DisplayName("if the class is not there")
        void classNotThere() throws IOException {
            assertOnlyBetaAnd(
                    new LoadProblem(
                            Reason.NOT_LOADABLE,
                            PACKAGE + "Acme (a.jar)",
                            "The class is not there. Add the jar that has it, or remove it from " + SERVICES + "."),
                    jar("a.jar", "Acme").done());
        }

        @Test
        @DisplayName("if the class extends one that is not there")
        void superclassNotThere() throws IOException {
            assertOnlyBetaAnd(
                    new LoadProblem(
                            Reason.NOT_LOADABLE,
                            PACKAGE + "NeedsMissing (a.jar)",
                            "The class needs another that is missing or broken: java.lang.NoClassDefFoundError:"
                                    + " io/github/pmprep/engine/plugins/jar/Missing."
                                    + " Add the jar that has it, or remove this one."),
                    jar("a.jar", "NeedsMissing").withPlugins(NeedsMissing.class).done());
        }

        @Test
        @DisplayName("if the class needs one that is not there")
        void neededClassNotThere() throws IOException {
            assertOnlyBetaAnd(
                    new LoadProblem(
                            Reason.NOT_LOADABLE,
                            PACKAGE + "MakesMissing (a.jar)",
                            "The plugin needs a class that is missing: java.lang.NoClassDefFoundError:"
                                    + " io/github/pmprep/engine/plugins/jar/Missing."
                                    + " Add the jar that has it, or remove this one."),
                    jar("a.jar", "MakesMissing").withPlugins(MakesMissing.class).done());
        }

        @Test
        @DisplayName("if the class is no plugin")
        void noPlugin() throws IOException {
            assertOnlyBetaAnd(
                    new LoadProblem(
                            Reason.NOT_LOADABLE,
                            PACKAGE + "NotAPlugin (a.jar)",
                            "The class does not implement io.github.pmprep.spi.CompanyPlugin. Implement it, or remove the class from "
                                    + SERVICES + "."),
                    jar("a.jar", "NotAPlugin").withPlugins(NotAPlugin.class).done());
        }

        @Test
        @DisplayName("if the constructor throws")
        void constructorThrows() throws IOException {
            assertOnlyBetaAnd(
                    new LoadProblem(
                            Reason.CONSTRUCTOR_FAILED,
                            PACKAGE + "Throwing (a.jar)",
                            "The constructor threw java.lang.IllegalStateException: no license file."
                                    + " Correct the plugin, or remove it."),
                    jar("a.jar", "Throwing").withPlugins(Throwing.class).done());
        }

        @Test
        @DisplayName("if the list itself is malformed")
        void listMalformed() throws IOException {
            assertOnlyBetaAnd(
                    new LoadProblem(
                            Reason.NOT_LOADABLE,
                            "not a class name (a.jar)",
                            "A line of " + SERVICES
                                    + " is no class name, so that no plugin of that jar is found. Correct the line."),
                    PluginJar.at(folder.resolve("a.jar"))
                            .withServices("not a class name")
                            .done());
        }

        private void assertOnlyBetaAnd(LoadProblem problem, Path jar) throws IOException {
            Loaded loaded = load(jar, beta());
            assertEquals(List.of(problem), loaded.problems());
            assertEquals(Set.of("beta"), loaded.companies().keySet());
        }

        private Path beta() throws IOException {
            return jar("b.jar", "Beta").withPlugins(Beta.class).done();
        }
    }

    @Nested
    @DisplayName("that claim one id")
    class ThatClaimOneId {

        @Test
        @DisplayName("are both refused, by name, in whatever order they stand on the class path")
        void bothRefused() throws IOException {
            Path first = jar("a.jar", "Acme").withPlugins(Acme.class).done();
            Path second = jar("b.jar", "Other").withPlugins(Other.class).done();
            Loaded forwards = load(first, second);
            assertEquals(
                    List.of(new LoadProblem(
                            Reason.ID_TAKEN,
                            PACKAGE + "Acme (a.jar) and " + PACKAGE + "Other (b.jar)",
                            "2 companies claim the id \"acme\", and none of them is taken. Remove all but one, or choose"
                                    + " one with PmPrep.Builder.plugin.")),
                    forwards.problems());
            assertEquals(forwards.problems(), load(second, first).problems());
        }

        @Test
        @DisplayName("give way to one that was chosen")
        void chosenWins() throws IOException {
            Path jar = jar("a.jar", "Acme").withPlugins(Acme.class).done();
            try (URLClassLoader classLoader = PluginJar.classLoader(jar)) {
                PluginLoader loader = new PluginLoader(Duration.ofSeconds(10));
                loader.discover(classLoader);
                loader.register(FakePlugin.of("acme").named("Chosen Acme"));
                Loaded loaded = loader.load();
                assertEquals("Chosen Acme", loaded.companies().get("acme").name());
                assertEquals(List.of(), loaded.problems());
            }
        }
    }

    private PluginJar jar(String name, String plugin) throws IOException {
        return PluginJar.at(folder.resolve(name)).withServices(PACKAGE + plugin);
    }

    private static Loaded load(Path... jars) throws IOException {
        try (URLClassLoader classLoader = PluginJar.classLoader(jars)) {
            PluginLoader loader = new PluginLoader(Duration.ofSeconds(10));
            loader.discover(classLoader);
            return loader.load();
        }
    }
}
