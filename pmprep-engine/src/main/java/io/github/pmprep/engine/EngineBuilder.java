package io.github.pmprep.engine;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.plugins.PluginLoader;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class EngineBuilder implements PmPrep.Builder {

    private final List<CompanyPlugin> plugins = new ArrayList<>();
    private boolean discovery = true;
    private Optional<ClassLoader> classLoader = Optional.empty();

    @Override
    public PmPrep.Builder plugin(CompanyPlugin plugin) {
        plugins.add(Objects.requireNonNull(plugin, "plugin"));
        return this;
    }

    @Override
    public PmPrep.Builder discovery(boolean discovery) {
        this.discovery = discovery;
        return this;
    }

    @Override
    public PmPrep.Builder classLoader(ClassLoader classLoader) {
        this.classLoader = Optional.of(classLoader);
        return this;
    }

    @Override
    public PmPrep build() {
        PluginLoader loader = new PluginLoader();
        plugins.forEach(loader::register);
        if (discovery) {
            loader.discover(classLoader.orElseGet(EngineBuilder::contextClassLoader));
        }
        return new Engine(loader.companies(), loader.problems());
    }

    private static ClassLoader contextClassLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? EngineBuilder.class.getClassLoader() : context;
    }
}
