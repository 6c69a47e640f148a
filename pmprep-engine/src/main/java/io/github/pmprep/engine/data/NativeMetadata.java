package io.github.pmprep.engine.data;

import io.github.pmprep.model.company.Company;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes what a native image must keep: every class of the model, since values are made and written by reflection, and the
 * resources of the engine.
 */
public final class NativeMetadata {

    private static final List<String> RESOURCES =
            List.of("io/github/pmprep/engine/**/*.data", "META-INF/pmprep/**", "META-INF/services/io.github.pmprep.*");

    private NativeMetadata() {}

    /**
     * Writes the metadata. Called by the build.
     *
     * @param arguments the file
     */
    public static void main(String... arguments) throws IOException, URISyntaxException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JsonText.write(metadata(modelClasses())));
    }

    private static Node metadata(List<String> classes) {
        List<Node> reflection = new ArrayList<>();
        for (String name : classes) {
            Map<String, Node> entry = new LinkedHashMap<>();
            entry.put("type", new Node.Text(name));
            entry.put("allDeclaredConstructors", new Node.Flag(true));
            entry.put("allDeclaredMethods", new Node.Flag(true));
            entry.put("allDeclaredFields", new Node.Flag(true));
            reflection.add(new Node.Fields(entry));
        }
        List<Node> resources = new ArrayList<>();
        for (String glob : RESOURCES) {
            resources.add(new Node.Fields(Map.of("glob", new Node.Text(glob))));
        }
        Map<String, Node> all = new LinkedHashMap<>();
        all.put("reflection", new Node.Items(reflection));
        all.put("resources", new Node.Items(resources));
        return new Node.Fields(all);
    }

    private static List<String> modelClasses() throws IOException, URISyntaxException {
        Path home = Path.of(Company.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(home)) {
            return classes(home);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
            return classes(jar.getPath("/"));
        }
    }

    private static List<String> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}
