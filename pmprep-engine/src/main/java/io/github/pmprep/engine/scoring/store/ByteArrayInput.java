package io.github.pmprep.engine.scoring.store;

import java.io.InputStream;
import java.util.Objects;

/** Bytes in memory as a stream for one thread; the JDK's own takes a lock for every byte, which a fresh JVM feels. */
public final class ByteArrayInput extends InputStream {

    private final byte[] bytes;
    private int next;

    /** Creates a stream of all the bytes. */
    public ByteArrayInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return next < bytes.length ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length > 0 && next == bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }
}
