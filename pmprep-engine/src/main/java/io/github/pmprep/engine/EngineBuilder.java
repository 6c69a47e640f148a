package io.github.pmprep.engine;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.plugins.PluginLoader;
import io.github.pmprep.engine.scoring.AnswerAssessor;
import io.github.pmprep.engine.scoring.Scorer;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.spi.CompanyPlugin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class EngineBuilder implements PmPrep.Builder {

    private final List<CompanyPlugin> plugins = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private Duration pluginTimeLimit = Duration.ofSeconds(10);
    private boolean discovery = true;
    private Optional<ClassLoader> classLoader = Optional.empty();
    private Optional<Weights> weights = Optional.empty();

    @Override
    public PmPrep.Builder plugin(CompanyPlugin plugin) {
        plugins.add(Objects.requireNonNull(plugin, "plugin"));
        return this;
    }

    @Override
    public PmPrep.Builder companyFile(Path file) {
        files.add(Objects.requireNonNull(file, "file"));
        return this;
    }

    @Override
    public PmPrep.Builder companyFolder(Path folder) {
        folders.add(Objects.requireNonNull(folder, "folder"));
        return this;
    }

    @Override
    public PmPrep.Builder pluginTimeLimit(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException(
                    "pluginTimeLimit (" + limit + ") must be positive. Give a plugin some seconds to answer.");
        }
        this.pluginTimeLimit = limit;
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
    public PmPrep.Builder scoringWeights(Weights weights) {
        this.weights = Optional.of(weights);
        return this;
    }

    @Override
    public PmPrep.Builder scoringWeights(Path file) {
        return scoringWeights(Scorer.weights(file));
    }

    @Override
    public PmPrep build() {
        AnswerAssessor.prepare();
        PluginLoader loader = new PluginLoader(pluginTimeLimit);
        for (CompanyPlugin plugin : plugins) {
            loader.register(plugin);
        }
        for (Path file : files) {
            loader.file(file);
        }
        for (Path folder : folders) {
            loader.folder(folder);
        }
        if (discovery) {
            loader.discover(classLoader.isPresent() ? classLoader.get() : contextClassLoader());
        }
        return new Engine(loader.load(), weights);
    }

    private static ClassLoader contextClassLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? EngineBuilder.class.getClassLoader() : context;
    }
}
