package io.github.pmprep.engine.plugins;

import java.net.URI;
import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Where a company comes from.
 *
 * @param name the class and its jar, folder or module, or the path of a file
 * @param chosen whether the application named it, as against one that was found
 */
record Origin(String name, boolean chosen) {

    static Origin of(Class<?> plugin, boolean chosen) {
        Optional<String> home = home(plugin);
        return new Origin(plugin.getName() + (home.isPresent() ? " (" + home.get() + ")" : ""), chosen);
    }

    private static Optional<String> home(Class<?> plugin) {
        if (plugin.getModule().isNamed()) {
            return Optional.of("module " + plugin.getModule().getName());
        }
        CodeSource source = plugin.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? Optional.empty()
                : Optional.of(shortName(source.getLocation().toString()));
    }

    /** Returns the jar or the folder in which a resource lies. */
    static String home(URL resource, String name) {
        String url = resource.toString();
        String home = url.endsWith(name) ? url.substring(0, url.length() - name.length()) : url;
        return shortName(home.endsWith("!/") ? home.substring(0, home.length() - 2) : home);
    }

    /** Returns the last part of a jar's address; the whole path of a folder. */
    private static String shortName(String url) {
        if (url.endsWith("/")) {
            return url.startsWith("file:") ? URI.create(url).getPath() : url;
        }
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
