package io.github.pmprep.api;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.spi.CompanyPlugin;
import java.nio.file.Path;
import java.time.Duration;
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

    /**
     * Returns a company as the text of a company file, to start one's own from, or to move a plugin's facts into data. A file
     * with this text gives an equal company.
     */
    String companyFile(Company company);

    /** Returns the room that judges answers. */
    Answers answers();

    /** Returns the room that tells how far a candidate is prepared. */
    Checklists checklists();

    /** Returns the room that adds up, compares and negotiates offers. */
    Compensation compensation();

    /** Returns the room that brings all rounds together. */
    Debriefs debriefs();

    /** Returns the room that keeps track of mocks and drills. */
    Mocks mocks();

    /** Returns the room that plans the work before the rounds. */
    Preparation preparation();

    /** Returns the room that works with the candidate's stories. */
    Stories stories();

    /** Returns the planner of interview loops. */
    Timelines timelines();

    /** Returns what went wrong while plugins and files were loaded, by origin; empty when all went well. */
    List<LoadProblem> loadProblems();

    /**
     * Collects plugins and builds a {@link PmPrep}. Not safe for several threads.
     *
     * <p>A company comes in by any of three doors: a plugin class that {@link ServiceLoader} finds, a plugin that is
     * registered here, or data alone. Data is a JSON file that is named here, or one in a jar that the jar's resource
     * {@value #COMPANY_INDEX} names, one name a line, relative to that resource; no class path is scanned.
     *
     * <p>What is named here beats what is found. Of two that are found, or two that are named, with one id, neither is
     * taken.
     */
    interface Builder {

        /** The resource of a jar that lists the company files in it. */
        String COMPANY_INDEX = "META-INF/pmprep/companies.list";

        /** Adds a plugin; it beats one of the same id that discovery finds. */
        Builder plugin(CompanyPlugin plugin);

        /** Adds the company of a JSON file; it beats one of the same id that discovery finds. */
        Builder companyFile(Path file);

        /** Adds the companies of all files in a folder whose names end in {@code .json}; its own folders are not looked at. */
        Builder companyFolder(Path folder);

        /** Says whether plugins and company files are looked for; they are unless told otherwise. */
        Builder discovery(boolean discovery);

        /** Sets the class loader that discovery uses; the thread's context class loader unless told otherwise. */
        Builder classLoader(ClassLoader classLoader);

        /**
         * Sets how long each plugin may take to say what it knows; ten seconds unless told otherwise. One that takes longer
         * is left out and reported.
         *
         * @throws IllegalArgumentException if the limit is not positive
         */
        Builder pluginTimeLimit(Duration limit);

        /**
         * Sets what the rules are worth, in place of the built-in weights. Weights for rules that there are not count for
         * nothing, and are reported in {@link PmPrep#loadProblems()}.
         */
        Builder scoringWeights(Weights weights);

        /**
         * Sets what the rules are worth, from a JSON file, such as the command {@code calibrate} writes.
         *
         * @throws IllegalArgumentException if the file cannot be read or holds no weights; the message says where it is wrong
         */
        Builder scoringWeights(Path file);

        /** Builds the library. */
        PmPrep build();
    }
}
