package io.github.pmprep.engine.plugins;

import io.github.pmprep.engine.plugins.jar.Tiny;
import io.github.pmprep.spi.CompanyPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A jar that a test makes, as a plugin author would. */
final class PluginJar {

    private static final String PACKAGE = "io.github.pmprep.engine.plugins.jar.";

    private final Path file;
    private final JarOutputStream out;

    private PluginJar(Path file, OutputStream out) throws IOException {
        this.file = file;
        this.out = new JarOutputStream(out);
    }

    static PluginJar at(Path file) throws IOException {
        return new PluginJar(file, Files.newOutputStream(file));
    }

    /** Adds plugins, and what every plugin of these tests needs. */
    PluginJar withPlugins(Class<?>... plugins) throws IOException {
        addClass(Tiny.class.getName());
        addClass(PACKAGE + "Known");
        for (Class<?> plugin : plugins) {
            addClass(plugin.getName());
        }
        return this;
    }

    private void addClass(String type) throws IOException {
        String name = type.replace('.', '/') + ".class";
        try (InputStream in = PluginJar.class.getResourceAsStream("/" + name)) {
            add(name, in.readAllBytes());
        }
    }

    PluginJar withServices(String... names) throws IOException {
        return with("META-INF/services/" + CompanyPlugin.class.getName(), String.join("\n", names));
    }

    PluginJar with(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void add(String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    Path done() throws IOException {
        out.close();
        return file;
    }

    /** Returns a class loader that sees these jars, the library and the JDK, and no other plugin. */
    static URLClassLoader classLoader(Path... jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), new LibraryOnly());
    }

    private static final class LibraryOnly extends ClassLoader {

        LibraryOnly() {
            super(null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(PACKAGE)) {
                throw new ClassNotFoundException(name);
            }
            return PluginJar.class.getClassLoader().loadClass(name);
        }
    }
}
