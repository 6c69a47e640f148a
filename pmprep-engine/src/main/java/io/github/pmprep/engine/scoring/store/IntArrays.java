package io.github.pmprep.engine.scoring.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads arrays of whole numbers: in blocks, each number in as many bytes as the largest of its array needs. */
public final class IntArrays {

    private static final int BYTE = 1;
    private static final int SHORT = 2;
    private static final int INT = 4;

    private IntArrays() {}

    /** Writes one number. */
    public static void write(DataOutput out, int number) throws IOException {
        out.writeInt(number);
    }

    /** Reads what {@link #write(DataOutput, int)} wrote. */
    public static int read(DataInput in) throws IOException {
        return in.readInt();
    }

    /** Writes an array. */
    public static void write(DataOutput out, int[] numbers) throws IOException {
        int width = width(numbers);
        out.writeInt(numbers.length);
        out.writeByte(width);
        byte[] block = new byte[Math.multiplyExact(numbers.length, width)];
        int at = 0;
        for (int number : numbers) {
            for (int shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                block[at++] = (byte) (number >> shift);
            }
        }
        out.write(block);
    }

    private static int width(int[] numbers) {
        int width = BYTE;
        for (int number : numbers) {
            if (number < Short.MIN_VALUE || number > Short.MAX_VALUE) {
                return INT;
            }
            if (number < Byte.MIN_VALUE || number > Byte.MAX_VALUE) {
                width = SHORT;
            }
        }
        return width;
    }

    /** Reads an array. */
    public static int[] readArray(DataInput in) throws IOException {
        int[] numbers = new int[in.readInt()];
        int width = in.readByte();
        byte[] block = new byte[numbers.length * width];
        in.readFully(block);
        int at = 0;
        switch (width) {
            case BYTE -> {
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = block[i];
                }
            }
            case SHORT -> {
                for (int i = 0; i < numbers.length; i++, at += SHORT) {
                    numbers[i] = block[at] << Byte.SIZE | block[at + 1] & 0xFF;
                }
            }
            default -> {
                for (int i = 0; i < numbers.length; i++, at += INT) {
                    numbers[i] = block[at] << 24
                            | (block[at + 1] & 0xFF) << 16
                            | (block[at + 2] & 0xFF) << 8
                            | block[at + 3] & 0xFF;
                }
            }
        }
        return numbers;
    }
}
