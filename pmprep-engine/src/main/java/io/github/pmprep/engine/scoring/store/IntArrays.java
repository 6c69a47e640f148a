package io.github.pmprep.engine.scoring.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads arrays of whole numbers; small numbers take one byte. */
public final class IntArrays {

    private static final int SEVEN_BITS = 0x7F;

    private IntArrays() {}

    /** Writes one number. */
    public static void write(DataOutput out, int number) throws IOException {
        int rest = number << 1 ^ number >> 31;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.writeByte(rest & SEVEN_BITS | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    /** Reads what {@link #write(DataOutput, int)} wrote. */
    public static int read(DataInput in) throws IOException {
        int rest = 0;
        int shift = 0;
        int next = in.readByte();
        while (next < 0) {
            rest |= (next & SEVEN_BITS) << shift;
            shift += 7;
            next = in.readByte();
        }
        rest |= next << shift;
        return rest >>> 1 ^ -(rest & 1);
    }

    /** Writes an array. */
    public static void write(DataOutput out, int[] numbers) throws IOException {
        write(out, numbers.length);
        for (int number : numbers) {
            write(out, number);
        }
    }

    /** Reads an array. */
    public static int[] readArray(DataInput in) throws IOException {
        int[] numbers = new int[read(in)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = read(in);
        }
        return numbers;
    }

    /** Writes an array of arrays. */
    public static void write(DataOutput out, int[][] rows) throws IOException {
        write(out, rows.length);
        for (int[] row : rows) {
            write(out, row);
        }
    }

    /** Reads an array of arrays. */
    public static int[][] readRows(DataInput in) throws IOException {
        int[][] rows = new int[read(in)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = readArray(in);
        }
        return rows;
    }
}
