package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects companies from plugins; a plugin that fails becomes a problem and hides no other. */
public final class PluginLoader {

    private final SortedMap<String, Company> companies = new TreeMap<>();
    private final List<LoadProblem> problems = new ArrayList<>();

    /** Creates a loader that knows no company. */
    public PluginLoader() {}

    /** Adds the company of one plugin, unless a plugin before it has claimed the id. */
    public void register(CompanyPlugin plugin) {
        try {
            companies.putIfAbsent(plugin.id(), plugin.company());
        } catch (RuntimeException e) {
            problems.add(new LoadProblem(plugin.getClass().getName(), "The plugin failed: " + e));
        }
    }

    /** Adds the companies of the plugins that a class loader finds. */
    public void discover(ClassLoader classLoader) {
        Iterator<CompanyPlugin> found =
                ServiceLoader.load(CompanyPlugin.class, classLoader).iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return;
                }
                register(found.next());
            } catch (ServiceConfigurationError e) {
                problems.add(new LoadProblem(CompanyPlugin.class.getName(), e.getMessage()));
            }
        }
    }

    /** Returns the companies by id. */
    public SortedMap<String, Company> companies() {
        return companies;
    }

    /** Returns what went wrong. */
    public List<LoadProblem> problems() {
        return problems;
    }
}
