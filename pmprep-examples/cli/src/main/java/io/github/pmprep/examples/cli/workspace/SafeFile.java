package io.github.pmprep.examples.cli.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that always holds the old or the new content, whole, whenever the process or the machine stops: the new content is
 * written beside it and forced to the disk, then renamed over it. The content before stays beside it.
 */
final class SafeFile {

    /** What is done while no other process may change the file. */
    @FunctionalInterface
    interface Change<T> {
        T make() throws IOException;
    }

    private final Path file;

    SafeFile(Path file) throws IOException {
        this.file = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    Path path() {
        return file;
    }

    /** Returns where the content before the last replacement is. */
    Path previous() {
        return sibling(name() + ".last-good");
    }

    /** Makes a change; others that want to make one wait. */
    <T> T alone(Change<T> change) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        sibling('.' + name() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            return change.make();
        }
    }

    /** Replaces the content and keeps that before as {@link #previous()}. */
    void replace(byte[] content) throws IOException {
        removeLeftovers();
        Path fresh = written(content);
        if (Files.exists(file)) {
            keep();
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** Moves the content out of the way, under a name that is free, and returns where it is. */
    Path setAside() throws IOException {
        for (int i = 1; ; i++) {
            Path aside = sibling(name() + ".broken-" + i);
            try {
                Files.createFile(aside);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return aside;
        }
    }

    /** Replaces the content and leaves {@link #previous()} as it is. */
    void replaceBroken(byte[] content) throws IOException {
        Files.move(written(content), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    private Path written(byte[] content) throws IOException {
        Path fresh = Files.createTempFile(folder(), prefix(), ".tmp");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        return fresh;
    }

    private void keep() throws IOException {
        Path kept = Files.createTempFile(folder(), prefix(), ".tmp");
        Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(kept, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(kept, previous(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what processes left behind that were stopped while they wrote. */
    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(
                folder(),
                path -> path.getFileName().toString().startsWith(prefix())
                        && path.getFileName().toString().endsWith(".tmp"))) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    /** Forces the rename to the disk, where folders can be forced; elsewhere a rename waits for nothing. */
    private void forceFolder() throws IOException {
        if (folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder(), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private String name() {
        return file.getFileName().toString();
    }

    private String prefix() {
        return '.' + name() + '.';
    }

    private Path sibling(String name) {
        return file.resolveSibling(name);
    }

    private Path folder() {
        return sibling("").toAbsolutePath();
    }
}
