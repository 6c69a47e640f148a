package io.github.pmprep.examples.cli.workspace;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.workspace.GivenAnswer;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workspace file")
class WorkspaceFileTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final String RESTORE = " Repair it, or go back to the last good version with: pmprep init --restore";

    private final Story first = story("first", "The first");
    private final Story second = story("second", "The second");

    private Path path;
    private Path lastGood;
    private WorkspaceFile file;

    @BeforeEach
    void create(@TempDir Path folder) throws IOException {
        path = folder.toRealPath().resolve("pmprep.json");
        lastGood = path.resolveSibling("pmprep.json.last-good");
        file = new WorkspaceFile(MAPPER, path);
        file.create(Workspace.of("amazon"));
    }

    @Test
    @DisplayName("opens as it was saved")
    void opensAsSaved() throws IOException {
        Workspace saved = file.update(before -> before.with(first)
                .with(GivenAnswer.builder()
                        .id("one")
                        .question(Question.behavioral("Why?"))
                        .text("Because.")
                        .build()));
        assertEquals(new Opened(saved, Optional.empty()), file.open());
    }

    @Test
    @DisplayName("keeps the version before beside it")
    void keepsTheVersionBefore() throws IOException {
        byte[] before = Files.readAllBytes(path);
        file.update(workspace -> workspace.with(first));
        assertTrue(Arrays.equals(before, Files.readAllBytes(lastGood)));
    }

    @Test
    @DisplayName("is not written when nothing changes, so that the version before stays")
    void isNotWrittenForNothing() throws IOException {
        file.update(workspace -> workspace.with(first));
        byte[] before = Files.readAllBytes(lastGood);
        file.update(workspace -> workspace.with(first));
        assertTrue(Arrays.equals(before, Files.readAllBytes(lastGood)));
    }

    @Test
    @DisplayName("is not made over one that is there")
    void isNotMadeTwice() throws IOException {
        byte[] before = Files.readAllBytes(path);
        assertEquals(
                "workspace (" + path
                        + ") must not be there yet, nor pmprep.json.last-good. Take another name, or go back"
                        + " to the last good version with: pmprep init --restore",
                refusal(() -> {
                    file.create(Workspace.of("acme"));
                    return path;
                }));
        assertTrue(Arrays.equals(before, Files.readAllBytes(path)));
    }

    @Test
    @DisplayName("that is missing is reported with the way to make one, and leaves nothing behind")
    void isMissing(@TempDir Path other) throws IOException {
        Path nowhere = other.toRealPath().resolve("none.json");
        WorkspaceFile missing = new WorkspaceFile(MAPPER, nowhere);
        String message = "workspace (" + nowhere + ") must be there. Make one with: pmprep init";
        assertEquals(message, refusal(missing::open));
        assertEquals(message, refusal(() -> missing.update(workspace -> workspace.with(first))));
        try (Stream<Path> left = Files.list(other)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    @DisplayName("that is broken opens as its last good version, and says where it is broken")
    void opensTheLastGoodVersion() throws IOException {
        Workspace good = file.update(workspace -> workspace.with(first));
        file.update(workspace -> workspace.with(second));
        Files.writeString(path, "{\n  \"company\" : \"amazon\",\n  \"stories\" : { \"stories\" : [ {");
        Opened opened = file.open();
        assertEquals(good, opened.workspace());
        assertTrue(
                opened.warning()
                        .orElseThrow()
                        .matches("\\Q" + path + ", line 3: not JSON: \\E.* This is the last good version,"
                                + " pmprep\\.json\\.last-good\\.\\Q" + RESTORE + "\\E"),
                opened.warning().orElseThrow());
    }

    @Test
    @DisplayName("that breaks a rule is reported with the place of the field")
    void namesTheField() throws IOException {
        file.update(workspace -> workspace.with(first));
        Files.writeString(path, Files.readString(path).replace("\"The first\"", "\" \""));
        assertEquals(
                path + ", at stories.stories[0]: story.title (\" \") must not be blank. Give it a text."
                        + " This is the last good version, pmprep.json.last-good." + RESTORE,
                file.open().warning().orElseThrow());
    }

    @Test
    @DisplayName("that is broken is never written over")
    void isNotWrittenOver() throws IOException {
        file.update(workspace -> workspace.with(first));
        Files.writeString(path, "half");
        byte[] good = Files.readAllBytes(lastGood);
        assertTrue(
                refusal(() -> file.update(workspace -> workspace.with(second))).endsWith(RESTORE));
        assertEquals("half", Files.readString(path));
        assertTrue(Arrays.equals(good, Files.readAllBytes(lastGood)));
    }

    @Test
    @DisplayName("that is broken is kept under another name when the last good version is restored")
    void isRestored() throws IOException {
        Workspace good = file.update(workspace -> workspace.with(first));
        file.update(workspace -> workspace.with(second));
        for (int i = 1; i <= 2; i++) {
            Files.writeString(path, "half " + i);
            Path aside = file.restore().orElseThrow();
            assertEquals(path.resolveSibling("pmprep.json.broken-" + i), aside);
            assertEquals("half " + i, Files.readString(aside));
            assertEquals(new Opened(good, Optional.empty()), file.open());
        }
    }

    @Test
    @DisplayName("that is gone is restored")
    void isRestoredWhenGone() throws IOException {
        file.update(workspace -> workspace.with(first));
        Files.delete(path);
        assertEquals(Optional.empty(), file.restore());
        assertEquals(new Opened(Workspace.of("amazon"), Optional.empty()), file.open());
    }

    @Test
    @DisplayName("that is good is not restored")
    void isNotRestoredWhenGood() throws IOException {
        file.update(workspace -> workspace.with(first));
        assertEquals(
                "workspace (" + path + ") must be broken to be restored. It is good; the version before it is"
                        + " pmprep.json.last-good.",
                refusal(file::restore));
    }

    @Test
    @DisplayName("of a later format is left alone")
    void leavesLaterFormatsAlone() throws IOException {
        Files.writeString(path, Files.readString(path).replace("\"format\" : 1", "\"format\" : 2"));
        assertEquals(
                path + ": workspace.format (2) must be 1. A higher one is from a later version of pmprep; use that"
                        + " version.",
                refusal(() -> file.update(workspace -> workspace.with(first))));
    }

    @Test
    @DisplayName("with one field twice is broken, as one of the two would be lost")
    void refusesDoubledFields() throws IOException {
        Files.writeString(path, "{\"company\":\"amazon\",\"level\":\"l6\",\"level\":\"l7\"}");
        assertTrue(refusal(file::open).startsWith(path + ", line 1: not JSON: Duplicate"), refusal(file::open));
    }

    @Test
    @DisplayName("with something after its end is broken")
    void refusesTrailingText() throws IOException {
        Files.writeString(path, Files.readString(path) + "}");
        assertTrue(refusal(file::open).startsWith(path + ", line "), refusal(file::open));
    }

    @Test
    @DisplayName("that is no text is broken")
    void refusesOtherBytes() throws IOException {
        Files.write(path, new byte[] {'{', (byte) 0xff, '}'});
        assertEquals(path + ": is not text in UTF-8.", refusal(file::open));
    }

    @Test
    @DisplayName("is not bothered by what a stopped process left half written, and clears it away")
    void clearsLeftovers() throws IOException {
        Path leftover = path.resolveSibling(".pmprep.json.123.tmp");
        Files.writeString(leftover, "{ \"comp");
        Path other = path.resolveSibling(".other.json.123.tmp");
        Files.writeString(other, "of another file");
        Workspace saved = file.update(workspace -> workspace.with(first));
        assertAll(
                () -> assertEquals(new Opened(saved, Optional.empty()), file.open()),
                () -> assertTrue(Files.notExists(leftover)),
                () -> assertTrue(Files.exists(other)));
    }

    @Test
    @DisplayName(
            "cut off or flipped anywhere opens as the last good version or is reported, and never loses that version")
    void survivesDamage() throws IOException {
        Workspace good = file.update(workspace -> workspace.with(first));
        Workspace latest = file.update(workspace -> workspace.with(second));
        byte[] whole = Files.readAllBytes(path);
        int broken = 0;
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] damaged =
                    random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : flipped(whole, random);
            Files.write(path, damaged);
            Opened opened = file.open();
            if (opened.warning().isPresent()) {
                broken++;
                assertEquals(good, opened.workspace(), "seed " + seed);
            }
        }
        assertTrue(broken > 150, "only " + broken + " were broken");
        Files.write(path, whole);
        assertEquals(latest, file.open().workspace());
    }

    @Test
    @DisplayName("keeps fields that it does not know, at any depth and whatever changes around them")
    void keepsUnknownFields() throws IOException {
        file.update(workspace -> workspace
                .with(first)
                .with(second)
                .with(entry("b", LocalDate.of(2026, 3, 2)))
                .with(entry("c", LocalDate.of(2026, 3, 3))));
        ObjectNode json = (ObjectNode) MAPPER.readTree(path.toFile());
        json.put("mood", "good");
        ((ObjectNode) json.at("/stories/stories/1")).putObject("video").put("seconds", 90);
        ((ObjectNode) json.at("/mocks/entries/1")).put("heartRate", 80);
        MAPPER.writeValue(path.toFile(), json);
        file.update(workspace -> workspace
                .with(story("first", "Another title"))
                .with(story("second", "Another title"))
                .with(entry("a", LocalDate.of(2026, 3, 1))));
        JsonNode kept = MAPPER.readTree(path.toFile());
        assertAll(
                () -> assertEquals("good", kept.path("mood").asText()),
                () -> assertEquals(
                        90, kept.at("/stories/stories/1/video/seconds").asInt()),
                () -> assertEquals(
                        "Another title", kept.at("/stories/stories/1/title").asText()),
                () -> assertEquals("c", kept.at("/mocks/entries/2/id").asText()),
                () -> assertEquals(80, kept.at("/mocks/entries/2/heartRate").asInt()),
                () -> assertTrue(kept.at("/mocks/entries/1/heartRate").isMissingNode()));
    }

    @Test
    @DisplayName("that is a link stays a link")
    void followsLinks() throws IOException {
        Path link = Files.createSymbolicLink(path.resolveSibling("link.json"), path);
        new WorkspaceFile(MAPPER, link).update(workspace -> workspace.with(first));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(List.of(first), file.open().workspace().stories().stories());
    }

    private static byte[] flipped(byte[] content, SplittableRandom random) {
        byte[] flipped = content.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static Story story(String id, String title) {
        return Story.builder().id(id).title(title).build();
    }

    private static MockEntry entry(String id, LocalDate date) {
        return MockEntry.builder()
                .id(id)
                .date(date)
                .kind(MockEntry.Kind.DRILL)
                .questionKind(QuestionKind.STRATEGY)
                .build();
    }

    /** Something that a workspace file is asked to do. */
    @FunctionalInterface
    private interface Wish {
        Object make() throws IOException;
    }

    private static String refusal(Wish wish) {
        return assertThrows(IllegalArgumentException.class, wish::make).getMessage();
    }
}
