package io.github.pmprep.engine.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.api.PmPrep;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A company that is data alone")
class CompanyFilesTest {

    private static final String ACME = """
            {
              "sources": {"test": {"title": "Invented for a test", "asOf": "2026-01-01"}},
              "id": "acme",
              "name": "Acme",
              "loop": {
                "stages": [{"type": "wait", "id": "wait", "name": "Wait"}],
                "source": "test"
              },
              "verdictScale": {
                "verdicts": [{"id": "HIRE", "name": "hire", "fromScore": 0, "hire": true}],
                "source": "test"
              }
            }
            """;

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("in a file")
    class InAFile {

        @Test
        @DisplayName("is loaded from the path that is named")
        void namedFile() throws IOException {
            Path file = Files.writeString(folder.resolve("acme.json"), ACME);
            PmPrep prep = PmPrep.builder().discovery(false).companyFile(file).build();
            assertEquals("Acme", prep.company("acme").name());
        }

        @Test
        @DisplayName("is loaded with all others of the folder that is named")
        void namedFolder() throws IOException {
            Files.writeString(folder.resolve("acme.json"), ACME);
            Files.writeString(folder.resolve("apex.json"), ACME.replace("acme", "apex"));
            Files.writeString(folder.resolve("README.md"), "no company");
            PmPrep prep =
                    PmPrep.builder().discovery(false).companyFolder(folder).build();
            assertEquals(List.of(), prep.loadProblems());
            assertEquals(
                    List.of("acme", "apex"),
                    prep.companies().stream().map(company -> company.id()).toList());
        }

        @Test
        @DisplayName("beats a plugin that is found")
        void beatsAFoundPlugin() throws IOException {
            Path file = Files.writeString(folder.resolve("a.json"), ACME.replace("\"acme\"", "\"amazon\""));
            PmPrep prep = PmPrep.builder().companyFile(file).build();
            assertEquals("Acme", prep.company("amazon").name());
        }

        @Test
        @DisplayName("is reported if the file is not there")
        void missing() {
            Path file = folder.resolve("none.json");
            assertProblem(
                    file,
                    Reason.FILE_UNREADABLE,
                    "The file cannot be read (java.nio.file.NoSuchFileException: " + file + "). Check the path.");
        }

        @Test
        @DisplayName("is reported if the folder is not there")
        void missingFolder() {
            Path none = folder.resolve("none");
            PmPrep prep = PmPrep.builder().discovery(false).companyFolder(none).build();
            assertEquals(
                    List.of(new LoadProblem(
                            Reason.FILE_UNREADABLE,
                            none.toString(),
                            "The folder cannot be listed (java.nio.file.NoSuchFileException: " + none
                                    + "). Check the path.")),
                    prep.loadProblems());
        }

        @Test
        @DisplayName("is reported with file, place, what was found and what was expected")
        void wrong() throws IOException {
            assertProblem(
                    Files.writeString(folder.resolve("a.json"), ACME.replace("\"name\": \"Acme\"", "\"name\": 7")),
                    Reason.FILE_REFUSED,
                    "at /name: found the number 7, expected text in quotes. Correct the value.");
        }

        @Test
        @DisplayName("is reported if its id is reserved")
        void reserved() throws IOException {
            assertProblem(
                    Files.writeString(folder.resolve("a.json"), ACME.replace("\"acme\"", "\"pmprep-acme\"")),
                    Reason.ID_REFUSED,
                    "at /id: found the id \"pmprep-acme\", but ids that start with \"pmprep-\" are reserved. Choose"
                            + " another.");
        }

        @Test
        @DisplayName("is reported if it is not in UTF-8")
        void notUtf8() throws IOException {
            byte[] latin = ACME.replace("Acme", "Acmé").getBytes(StandardCharsets.ISO_8859_1);
            assertProblem(
                    Files.write(folder.resolve("a.json"), latin),
                    Reason.FILE_REFUSED,
                    "The file is not text in UTF-8. Save it in UTF-8.");
        }

        @Test
        @DisplayName("is reported if it is too long to be one company")
        void tooLong() throws IOException {
            assertProblem(
                    Files.writeString(folder.resolve("a.json"), ACME + " ".repeat(5 << 20)),
                    Reason.FILE_REFUSED,
                    "The file has more than 4194304 bytes, the most for one company. Shorten it.");
        }

        private void assertProblem(Path file, Reason reason, String message) {
            PmPrep prep = PmPrep.builder().discovery(false).companyFile(file).build();
            assertEquals(List.of(new LoadProblem(reason, file.toString(), message)), prep.loadProblems());
        }
    }

    @Nested
    @DisplayName("in a jar")
    class InAJar {

        @Test
        @DisplayName("is loaded if the jar's index lists it")
        void listed() throws IOException {
            Loaded loaded = load(PluginJar.at(folder.resolve("a.jar"))
                    .with("META-INF/pmprep/companies.list", "# ours\nacme.json\nmore/apex.json # since May\n")
                    .with("META-INF/pmprep/acme.json", ACME)
                    .with("META-INF/pmprep/more/apex.json", ACME.replace("acme", "apex"))
                    .with("META-INF/pmprep/unlisted.json", ACME.replace("acme", "unlisted"))
                    .done());
            assertEquals(List.of(), loaded.problems());
            assertEquals(Set.of("acme", "apex"), loaded.companies().keySet());
        }

        @Test
        @DisplayName("is loaded from its own jar if two jars have files of one name")
        void ownJar() throws IOException {
            Loaded loaded = load(
                    PluginJar.at(folder.resolve("a.jar"))
                            .with("META-INF/pmprep/companies.list", "company.json")
                            .with("META-INF/pmprep/company.json", ACME)
                            .done(),
                    PluginJar.at(folder.resolve("b.jar"))
                            .with("META-INF/pmprep/companies.list", "company.json")
                            .with("META-INF/pmprep/company.json", ACME.replace("acme", "apex"))
                            .done());
            assertEquals(Set.of("acme", "apex"), loaded.companies().keySet());
        }

        @Test
        @DisplayName("is reported if the index lists what is not there")
        void notThere() throws IOException {
            Loaded loaded = load(PluginJar.at(folder.resolve("a.jar"))
                    .with("META-INF/pmprep/companies.list", "acme.json")
                    .done());
            assertEquals(
                    List.of("META-INF/pmprep/acme.json (a.jar) FILE_UNREADABLE"),
                    loaded.problems().stream()
                            .map(problem -> problem.origin() + " " + problem.reason())
                            .toList());
        }

        @Test
        @DisplayName("is reported if the index lists an address outside the jar")
        void outside() throws IOException {
            Loaded loaded = load(PluginJar.at(folder.resolve("a.jar"))
                    .with("META-INF/pmprep/companies.list", "https://example.com/acme.json")
                    .done());
            assertEquals(
                    List.of(new LoadProblem(
                            Reason.FILE_UNREADABLE,
                            "META-INF/pmprep/https://example.com/acme.json (a.jar)",
                            "META-INF/pmprep/companies.list lists \"https://example.com/acme.json\", which must be the name"
                                    + " of a file beside it. Write it like \"acme.json\".")),
                    loaded.problems());
        }

        private Loaded load(Path... jars) throws IOException {
            try (URLClassLoader classLoader = PluginJar.classLoader(jars)) {
                PluginLoader loader = new PluginLoader(Duration.ofSeconds(10));
                loader.discover(classLoader);
                return loader.load();
            }
        }
    }
}
