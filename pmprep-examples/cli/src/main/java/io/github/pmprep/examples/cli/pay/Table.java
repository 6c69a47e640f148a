package io.github.pmprep.examples.cli.pay;

import java.util.ArrayList;
import java.util.List;

/** Columns that line up: the first ones, with words, on the left, all others, with figures, on the right. */
final class Table {

    private static final List<String> RULE = List.of();

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Creates an empty table.
     *
     * @param words the number of columns with words
     */
    Table(int words) {
        this.words = words;
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    void rule() {
        rows.add(RULE);
    }

    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = row.get(column).length();
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(widths.get(column), width));
                }
            }
        }
        int whole = widths.stream().mapToInt(Integer::intValue).sum() + 2 * (widths.size() - 1);
        return rows.stream()
                .map(row -> row.equals(RULE) ? "─".repeat(whole) : line(row, widths))
                .toList();
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths.get(column) - cell.length());
            line.append(column == 0 ? "" : "  ").append(column < words ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }
}
