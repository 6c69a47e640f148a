package io.github.pmprep.spi.testkit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The constant pool of a class file: what the class calls, and which classes it names.
 *
 * @param calls methods, as {@code java/time/LocalDate.now()Ljava/time/LocalDate;}
 * @param names classes, as {@code java/time/LocalDate}
 */
record ClassFile(Set<String> calls, Set<String> names) {

    static ClassFile of(Class<?> type) {
        String resource = '/' + type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream(resource)) {
            Expect.that(
                    in != null,
                    "The class file of " + type.getName() + " cannot be read",
                    "Check a plugin that is compiled as usual, not one that was made at run time.");
            return new Pool(new DataInputStream(in)).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the classes of a package and those below that the class names. */
    List<Class<?>> classes(String packageName, ClassLoader classLoader) {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : names) {
            String dotted = name.replace('/', '.');
            if (dotted.startsWith(packageName + '.')) {
                try {
                    classes.add(Class.forName(dotted, false, classLoader));
                } catch (ClassNotFoundException e) {
                    throw new AssertionError("The class " + dotted + " is missing. Put it into the jar.", e);
                }
            }
        }
        return classes;
    }

    /** Reads the table of constants, as chapter 4.4 of the JVM specification lays it out. */
    private static final class Pool {

        private static final int UTF8 = 1;
        private static final int CLASS = 7;
        private static final int METHOD = 10;
        private static final int INTERFACE_METHOD = 11;

        private final String[] texts;
        private final int[] tags;
        private final int[] firsts;
        private final int[] seconds;

        Pool(DataInputStream in) throws IOException {
            in.readInt();
            in.readInt();
            int size = in.readUnsignedShort();
            texts = new String[size];
            tags = new int[size];
            firsts = new int[size];
            seconds = new int[size];
            for (int i = 1; i < size; i++) {
                i += read(in, i);
            }
        }

        /** Reads a constant, and returns how many places it takes beyond its own. */
        private int read(DataInputStream in, int i) throws IOException {
            tags[i] = in.readUnsignedByte();
            texts[i] = "";
            switch (tags[i]) {
                case UTF8 -> texts[i] = in.readUTF();
                case 5, 6 -> {
                    in.readLong();
                    texts[i + 1] = "";
                    return 1;
                }
                case CLASS, 8, 16, 19, 20 -> firsts[i] = in.readUnsignedShort();
                case 15 -> {
                    in.readUnsignedByte();
                    in.readUnsignedShort();
                }
                default -> {
                    firsts[i] = in.readUnsignedShort();
                    seconds[i] = in.readUnsignedShort();
                }
            }
            return 0;
        }

        ClassFile file() {
            Set<String> calls = new TreeSet<>();
            Set<String> names = new TreeSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == CLASS) {
                    names.add(texts[firsts[i]]);
                } else if (tags[i] == METHOD || tags[i] == INTERFACE_METHOD) {
                    int owner = firsts[i];
                    int member = seconds[i];
                    calls.add(texts[firsts[owner]] + '.' + texts[firsts[member]] + texts[seconds[member]]);
                }
            }
            return new ClassFile(calls, names);
        }
    }
}
