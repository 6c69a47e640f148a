package io.github.pmprep.model.roundtrip;

import io.github.pmprep.model.money.Money;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The value types of the model, found by looking at its compiled classes. */
final class ValueTypes {

    private static final String ROOT = "io/github/pmprep/model/";

    private ValueTypes() {}

    /** Returns every public type of the model that can have an instance: all but builders and what only holds statics. */
    static List<Class<?>> all() {
        return classes().stream()
                .filter(type -> isPublic(type)
                        && !type.isInterface()
                        && !type.getPackageName().endsWith(".internal")
                        && !type.getSimpleName().endsWith("Builder")
                        && !Throwable.class.isAssignableFrom(type))
                .toList();
    }

    /** Returns the types for which Immutables has generated a class. */
    static List<Class<?>> generated() {
        return classes().stream()
                .filter(type -> type.getSimpleName().startsWith("Immutable") && !type.isMemberClass())
                .<Class<?>>map(Class::getSuperclass)
                .toList();
    }

    /** Returns the public sealed interfaces: each is one of several value types. */
    static List<Class<?>> sealedInterfaces() {
        return classes().stream()
                .filter(type -> isPublic(type) && type.isInterface() && type.isSealed())
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && (!type.isMemberClass() || isPublic(type.getEnclosingClass()));
    }

    private static List<Class<?>> classes() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .sorted()
                    .<Class<?>>map(ValueTypes::load)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String file) {
        String name = (ROOT + file.substring(0, file.length() - ".class".length())).replace('/', '.');
        try {
            return Class.forName(name, false, ValueTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path root() {
        String url = Money.class.getResource("Money.class").toString();
        return Path.of(URI.create(url)).getParent().getParent();
    }
}
