package io.github.pmprep.engine.data;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link CompactWriter} wrote. */
final class CompactReader {

    private final List<String> texts = new ArrayList<>();
    private final DataInputStream in;

    private CompactReader(DataInputStream in) {
        this.in = in;
    }

    static Node read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int version = in.readUnsignedByte();
        if (version != CompactWriter.VERSION) {
            throw new IOException("version " + version + " of the compact form, expected " + CompactWriter.VERSION);
        }
        return new CompactReader(in).node();
    }

    private Node node() throws IOException {
        int mark = in.readUnsignedByte();
        return switch (mark) {
            case CompactWriter.TEXT -> new Node.Text(text());
            case CompactWriter.FIGURE -> new Node.Figure(new BigDecimal(text()));
            case CompactWriter.TRUE -> new Node.Flag(true);
            case CompactWriter.FALSE -> new Node.Flag(false);
            case CompactWriter.NOTHING -> new Node.Nothing();
            case CompactWriter.ITEMS -> items(in.readUnsignedShort());
            case CompactWriter.FIELDS -> fields(in.readUnsignedShort());
            default -> throw new IOException("mark " + mark + ", which the compact form does not have");
        };
    }

    private Node items(int size) throws IOException {
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(node());
        }
        return new Node.Items(items);
    }

    private Node fields(int size) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = text();
            fields.put(name, node());
        }
        return new Node.Fields(fields);
    }

    private String text() throws IOException {
        int number = in.readUnsignedShort();
        if (number == texts.size()) {
            texts.add(in.readUTF());
        }
        return texts.get(number);
    }
}
