package io.github.pmprep.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.PmPrepEngine;
import io.github.pmprep.model.company.Company;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Where the classes of the published modules are, as folders of a build or as jars, on the class path or not. */
final class Modules {

    private static final List<Class<?>> ANCHORS = List.of(Company.class, PmPrep.class, PmPrepEngine.class);

    private Modules() {}

    static JavaClasses published() {
        return new ClassFileImporter()
                .importLocations(ANCHORS.stream().map(Modules::location).toList());
    }

    private static Location location(Class<?> anchor) {
        Path home = home(anchor);
        return Files.isDirectory(home) ? Location.of(home) : Location.of(URI.create("jar:" + home.toUri() + "!/"));
    }

    static JavaClasses seeded() {
        return new ClassFileImporter().importPath(home(Modules.class).resolve("io/github/pmprep/seeded"));
    }

    static long publishedClassFiles() throws IOException {
        long count = 0;
        for (Class<?> anchor : ANCHORS) {
            count += classFilesIn(home(anchor));
        }
        return count;
    }

    /** Returns the bytes of a class file as characters; its constants stand in them as plain text. */
    static String bytes(JavaClass type) throws IOException {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Returns the folder or jar of a class, asked by its resource: a module's own location hides what patches it. */
    private static Path home(Class<?> type) {
        String resource = type.getName().replace('.', '/') + ".class";
        String url = type.getResource("/" + resource).toString();
        String home = url.substring(0, url.length() - resource.length());
        return Path.of(URI.create(home.startsWith("jar:") ? home.substring(4, home.length() - 2) : home));
    }

    private static long classFilesIn(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            try (Stream<Path> files = Files.walk(home)) {
                return files.filter(file -> isClass(file.toString())).count();
            }
        }
        try (ZipFile jar = new ZipFile(home.toFile())) {
            return jar.stream().filter(entry -> isClass(entry.getName())).count();
        }
    }

    private static boolean isClass(String file) {
        return file.endsWith(".class") && !file.endsWith("module-info.class");
    }
}
