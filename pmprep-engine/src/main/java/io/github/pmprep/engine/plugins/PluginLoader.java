package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.spi.CompanyPlugin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects companies by every door: plugins that are registered, files that are named, and both kinds that are found. What
 * fails becomes a problem and hides no other; the order in which things are found never matters.
 */
public final class PluginLoader {

    private final List<Found> found = new ArrayList<>();
    private final Duration limit;
    private final Interview interview;

    /** Creates a loader that knows no company and gives each plugin some time to answer. */
    public PluginLoader(Duration limit) {
        this.limit = limit;
        this.interview = new Interview(new Guard(limit));
    }

    /** Adds the company of a plugin that the application chose. */
    public void register(CompanyPlugin plugin) {
        found.add(interview.ask(Origin.of(plugin.getClass(), true), () -> plugin));
    }

    /** Adds the company of a file that the application chose. */
    public void file(Path file) {
        found.add(CompanyFiles.file(file));
    }

    /** Adds the companies of the files in a folder that the application chose. */
    public void folder(Path folder) {
        found.addAll(CompanyFiles.folder(folder));
    }

    /** Adds the companies of the plugins and of the files that a class loader finds. */
    public void discover(ClassLoader classLoader) {
        found.addAll(new Providers(classLoader, interview).all());
        found.addAll(CompanyIndexes.under(classLoader));
    }

    /** Settles which company has which id, and logs each problem once. */
    public Loaded load() {
        Loaded loaded = Claims.settle(found, limit);
        for (LoadProblem problem : loaded.problems()) {
            ProblemLog.warn(problem);
        }
        return loaded;
    }
}
