package io.github.pmprep.examples.cli.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Writes lines of output as UTF-8. Safe for several threads. */
final class JudgedLines {

    private static final ObjectWriter JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build().writerFor(JudgedLine.class);

    /** An answer may hold half of a surrogate pair, which UTF-8 cannot write; an escape can. */
    private static final ObjectWriter ASCII_JSON = JSON.with(JsonWriteFeature.ESCAPE_NON_ASCII);

    void write(JudgedLine line, ByteArrayOutputStream to) {
        try {
            ByteBuffer bytes = encode(line);
            to.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            to.write('\n');
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer encode(JudgedLine line) throws JsonProcessingException {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(JSON.writeValueAsString(line)));
        } catch (CharacterCodingException e) {
            return StandardCharsets.US_ASCII.encode(ASCII_JSON.writeValueAsString(line));
        }
    }
}
