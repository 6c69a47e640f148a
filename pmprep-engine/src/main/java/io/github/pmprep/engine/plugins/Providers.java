package io.github.pmprep.engine.plugins;

import io.github.pmprep.spi.CompanyPlugin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** Finds plugin classes through {@link ServiceLoader}; one that cannot be found or made hides no other. */
final class Providers {

    private static final int MOST_FAILURES = 1_000;

    private final ClassLoader classLoader;
    private final Interview interview;

    Providers(ClassLoader classLoader, Interview interview) {
        this.classLoader = classLoader;
        this.interview = interview;
    }

    List<Found> all() {
        List<Found> found = new ArrayList<>();
        TreeSet<String> failures = new TreeSet<>();
        Iterator<ServiceLoader.Provider<CompanyPlugin>> providers =
                ServiceLoader.load(CompanyPlugin.class, classLoader).stream().iterator();
        for (int failed = 0; failed < MOST_FAILURES; ) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                ServiceLoader.Provider<CompanyPlugin> provider = providers.next();
                found.add(interview.ask(Origin.of(provider.type(), false), () -> make(provider)));
            } catch (ServiceConfigurationError | LinkageError e) {
                failed++;
                failures.add(Thrown.inWords(e));
            }
        }
        if (!failures.isEmpty()) {
            found.addAll(new BrokenProviders(classLoader).explain(failures));
        }
        return found;
    }

    private static CompanyPlugin make(ServiceLoader.Provider<CompanyPlugin> provider) {
        try {
            return provider.get();
        } catch (ServiceConfigurationError e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
