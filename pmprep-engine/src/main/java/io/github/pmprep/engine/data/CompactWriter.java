package io.github.pmprep.engine.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes nodes as bytes: a mark for the kind of node, then what it holds. A text is spelled out once; later it is only
 * its number. {@link CompactReader} is the inverse.
 *
 * <p>The form is private to one version of the library: the build writes it, and the same version reads it.
 */
final class CompactWriter {

    static final int VERSION = 1;
    static final int TEXT = 1;
    static final int FIGURE = 2;
    static final int TRUE = 3;
    static final int FALSE = 4;
    static final int NOTHING = 5;
    static final int ITEMS = 6;
    static final int FIELDS = 7;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final DataOutputStream out;

    private CompactWriter(DataOutputStream out) {
        this.out = out;
    }

    static byte[] write(Node node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            new CompactWriter(out).node(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void node(Node node) throws IOException {
        if (node instanceof Node.Text text) {
            out.writeByte(TEXT);
            text(text.value());
        } else if (node instanceof Node.Figure figure) {
            out.writeByte(FIGURE);
            text(figure.value().toString());
        } else if (node instanceof Node.Flag flag) {
            out.writeByte(flag.value() ? TRUE : FALSE);
        } else if (node instanceof Node.Items list) {
            out.writeByte(ITEMS);
            out.writeShort(list.items().size());
            for (Node item : list.items()) {
                node(item);
            }
        } else if (node instanceof Node.Fields object) {
            out.writeByte(FIELDS);
            out.writeShort(object.fields().size());
            for (Map.Entry<String, Node> field : object.fields().entrySet()) {
                text(field.getKey());
                node(field.getValue());
            }
        } else {
            out.writeByte(NOTHING);
        }
    }

    private void text(String text) throws IOException {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        out.writeShort(known == null ? numbers.size() - 1 : known);
        if (known == null) {
            out.writeUTF(text);
        }
    }
}
