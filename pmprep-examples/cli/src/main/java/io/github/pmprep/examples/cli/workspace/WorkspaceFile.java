package io.github.pmprep.examples.cli.workspace;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmprep.examples.cli.json.JsonFile;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The workspace in its file.
 *
 * <p>The file holds the workspace as it was before a change or after it, whenever the process is stopped, and the last good
 * version stays beside it. Fields that this version does not know are kept. Changes of several processes come one after the
 * other.
 */
public final class WorkspaceFile {

    private static final String RESTORE = " Repair it, or go back to the last good version with: pmprep init --restore";

    private final JsonMapper mapper;
    private final SafeFile file;

    /**
     * Names a file.
     *
     * @param mapper writes and reads values of the library
     */
    public WorkspaceFile(JsonMapper mapper, Path file) throws IOException {
        this.mapper = mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.file = new SafeFile(file);
    }

    /**
     * Makes the file.
     *
     * @throws IllegalArgumentException if it is there already
     */
    public void create(Workspace workspace) throws IOException {
        file.alone(() -> {
            if (Files.exists(file.path()) || Files.exists(file.previous())) {
                throw new IllegalArgumentException("workspace (" + file.path() + ") must not be there yet, nor "
                        + file.previous().getFileName()
                        + ". Take another name, or go back to the last good version with: pmprep init --restore");
            }
            file.replace(mapper.writeValueAsBytes(workspace));
            return workspace;
        });
    }

    /**
     * Opens the workspace; its last good version if the file is broken.
     *
     * @throws IllegalArgumentException if there is none, or the last good version is broken too
     */
    public Opened open() throws IOException {
        try {
            return new Opened(read(file.path()), Optional.empty());
        } catch (IllegalArgumentException broken) {
            if (!Files.exists(file.previous())) {
                throw broken;
            }
            Workspace lastGood = read(file.previous());
            return new Opened(
                    lastGood,
                    Optional.of(broken.getMessage() + " This is the last good version, "
                            + file.previous().getFileName() + '.' + RESTORE));
        }
    }

    /**
     * Changes the workspace.
     *
     * @return the changed one
     * @throws IllegalArgumentException if there is none or the file is broken; it is left as it is
     */
    public Workspace update(UnaryOperator<Workspace> change) throws IOException {
        if (!Files.exists(file.path()) && !Files.exists(file.previous())) {
            throw missing(file.path());
        }
        return file.alone(() -> {
            JsonNode written;
            Workspace before;
            try {
                written = tree(file.path());
                before = value(file.path(), written);
            } catch (IllegalArgumentException broken) {
                throw Files.exists(file.previous())
                        ? new IllegalArgumentException(broken.getMessage() + RESTORE, broken)
                        : broken;
            }
            Workspace after = change.apply(before);
            if (!after.equals(before)) {
                JsonNode changed = mapper.valueToTree(after);
                UnknownFields.keep(written, mapper.valueToTree(before), changed);
                byte[] content = mapper.writeValueAsBytes(changed);
                if (!mapper.readValue(content, Workspace.class).equals(after)) {
                    throw new IllegalStateException("A workspace did not come back as it was written");
                }
                file.replace(content);
            }
            return after;
        });
    }

    /**
     * Goes back to the last good version.
     *
     * @return where the broken file is now; absent if there was none
     * @throws IllegalArgumentException if the file is not broken, or there is no last good version
     */
    public Optional<Path> restore() throws IOException {
        return file.alone(() -> {
            boolean there = Files.exists(file.path());
            if (there && isGood(file.path())) {
                throw new IllegalArgumentException("workspace (" + file.path() + ") must be broken to be restored."
                        + " It is good; the version before it is "
                        + file.previous().getFileName() + '.');
            }
            if (!Files.exists(file.previous())) {
                throw new IllegalArgumentException("workspace (" + file.previous()
                        + ") must be there to be restored. Make a new workspace with: pmprep init");
            }
            read(file.previous());
            Optional<Path> aside = there ? Optional.of(file.setAside()) : Optional.empty();
            file.replaceBroken(Files.readAllBytes(file.previous()));
            return aside;
        });
    }

    private boolean isGood(Path path) throws IOException {
        try {
            read(path);
            return true;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private JsonNode tree(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw missing(path);
        }
        try {
            return new JsonFile(mapper, path).tree();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(path + ": is not text in UTF-8.", e);
        }
    }

    private Workspace read(Path path) throws IOException {
        return value(path, tree(path));
    }

    private Workspace value(Path path, JsonNode json) throws IOException {
        return new JsonFile(mapper, path).value(json, Workspace.class);
    }

    private static IllegalArgumentException missing(Path path) {
        return new IllegalArgumentException("workspace (" + path + ") must be there. Make one with: pmprep init");
    }
}
