package io.github.pmprep.engine.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A resource that lists names, one a line, with comments after {@code #}; each jar may have one.
 *
 * @param url where it is
 * @param home the jar or folder that it lies in
 * @param lines the names
 * @param failure why it could not be read, if it could not
 */
record Listing(URL url, String home, List<String> lines, Optional<String> failure) {

    /** Returns the listings of that name that a class loader sees, by address. */
    static List<Listing> all(ClassLoader classLoader, String name) {
        List<Listing> listings = new ArrayList<>();
        try {
            for (URL url : Collections.list(classLoader.getResources(name))) {
                listings.add(read(url, name));
            }
        } catch (IOException e) {
            return List.of();
        }
        if (listings.size() > 1) {
            listings.sort(Comparator.comparing(listing -> listing.url().toString()));
        }
        return listings;
    }

    /** Opens a resource without keeping its jar open for later. */
    static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static Listing read(URL url, String name) {
        String home = Origin.home(url, name);
        try (InputStream in = open(url)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = text.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
            return new Listing(url, home, lines, Optional.empty());
        } catch (IOException e) {
            return new Listing(
                    url,
                    home,
                    List.of(),
                    Optional.of("The list cannot be read (" + Thrown.inWords(e) + "). Check the jar."));
        }
    }
}
