package io.github.pmprep.engine.scoring.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** An array of arrays, laid end to end. The values of a row stand from {@code start(row)} to {@code start(row + 1)}. */
public final class Rows {

    private final int[] starts;
    private final int[] values;

    private Rows(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** Returns rows of the values of arrays. */
    public static Rows of(List<int[]> rows) {
        int[] starts = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            starts[i + 1] = starts[i] + rows.get(i).length;
        }
        int[] values = new int[starts[rows.size()]];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, values, starts[i], rows.get(i).length);
        }
        return new Rows(starts, values);
    }

    /**
     * Returns rows of numbers from 0 up, each in the row that it belongs to, in order.
     *
     * @param rowOf by number, its row; negative if it belongs to none
     */
    public static Rows grouped(int[] rowOf, int rows) {
        int[] starts = new int[rows + 1];
        for (int row : rowOf) {
            if (row >= 0) {
                starts[row + 1]++;
            }
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        int[] values = new int[starts[rows]];
        int[] next = starts.clone();
        for (int number = 0; number < rowOf.length; number++) {
            if (rowOf[number] >= 0) {
                values[next[rowOf[number]]++] = number;
            }
        }
        return new Rows(starts, values);
    }

    /** Takes rows of pairs of another row and a number, and returns rows in which each pair stands in that other row. */
    public Rows turned() {
        int[] turnedStarts = new int[starts.length];
        for (int i = 0; i < values.length; i += 2) {
            turnedStarts[values[i] + 1] += 2;
        }
        for (int row = 1; row < turnedStarts.length; row++) {
            turnedStarts[row] += turnedStarts[row - 1];
        }
        int[] turned = new int[values.length];
        int[] next = turnedStarts.clone();
        for (int row = 0; row < size(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i += 2) {
                turned[next[values[i]]++] = row;
                turned[next[values[i]]++] = values[i + 1];
            }
        }
        return new Rows(turnedStarts, turned);
    }

    /** Writes the rows as bytes. */
    public void write(DataOutput out) throws IOException {
        int[] lengths = new int[size()];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = starts[row + 1] - starts[row];
        }
        IntArrays.write(out, lengths);
        IntArrays.write(out, values);
    }

    /** Reads what {@link #write} wrote. */
    public static Rows read(DataInput in) throws IOException {
        int[] lengths = IntArrays.readArray(in);
        int[] starts = new int[lengths.length + 1];
        for (int row = 0; row < lengths.length; row++) {
            starts[row + 1] = starts[row] + lengths[row];
        }
        return new Rows(starts, IntArrays.readArray(in));
    }

    /** Returns the number of rows. */
    public int size() {
        return starts.length - 1;
    }

    /** Returns the place of the first value of a row; for the number of rows, the number of values. */
    public int start(int row) {
        return starts[row];
    }

    /** Returns the value at a place. */
    public int value(int place) {
        return values[place];
    }
}
