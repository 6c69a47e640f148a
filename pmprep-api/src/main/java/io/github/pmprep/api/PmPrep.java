package io.github.pmprep.api;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The library, loaded: the companies it knows, and one room for each thing it does. Immutable and safe for several
 * threads; load it once and share it.
 *
 * <pre>{@code
 * PmPrep prep = PmPrep.load();
 * Company amazon = prep.company("amazon");
 * }</pre>
 *
 * @since 0.1
 */
public interface PmPrep {

    /**
     * Loads the engine and every company plugin that {@link ServiceLoader} finds. A plugin that cannot be loaded is
     * reported in {@link #loadProblems()} and hides no other.
     *
     * @throws IllegalStateException if no engine is on the class path or module path
     */
    static PmPrep load() {
        return builder().build();
    }

    /**
     * Returns a builder, for plugins that are registered by hand.
     *
     * @throws IllegalStateException if no engine is on the class path or module path
     */
    static Builder builder() {
        return ServiceLoader.load(EngineProvider.class, PmPrep.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No pmprep engine was found. Add the dependency io.github.pmprep:pmprep-engine."))
                .newBuilder();
    }

    /** Returns the companies, by id. */
    List<Company> companies();

    /**
     * Returns the company with an id.
     *
     * @throws IllegalArgumentException if there is none; the message lists the ids that are known
     */
    Company company(String id);

    /** Returns the room that adds up, compares and negotiates offers. */
    Compensation compensation();

    /** Returns the planner of interview loops. */
    Timelines timelines();

    /** Returns what went wrong while plugins were loaded, in order of the plugin's class; empty when all went well. */
    List<LoadProblem> loadProblems();

    /** Collects plugins and builds a {@link PmPrep}. Not safe for several threads. */
    interface Builder {

        /** Adds a plugin; it beats one of the same id that discovery finds. */
        Builder plugin(CompanyPlugin plugin);

        /** Says whether {@link ServiceLoader} looks for plugins; it does unless told otherwise. */
        Builder discovery(boolean discovery);

        /** Sets the class loader that discovery uses; the thread's context class loader unless told otherwise. */
        Builder classLoader(ClassLoader classLoader);

        /** Builds the library. */
        PmPrep build();
    }
}
