package io.github.pmprep.api;

/**
 * A plugin or a company file that could not be used, and why. It hides no other.
 *
 * @param reason what kind of problem it is
 * @param origin the class of the plugin and the jar, folder or module it came from, the path of the file, or the version of the weights
 * @param message what is wrong and what to do, in words for a developer
 * @since 0.1
 */
public record LoadProblem(Reason reason, String origin, String message) {

    /** Returns origin and message, as {@code "x.AcmePlugin (acme.jar): company() threw …"}. */
    @Override
    public String toString() {
        return origin + ": " + message;
    }

    /** What kind of problem it is. */
    public enum Reason {
        /** The class of the plugin, or one that it needs, is missing, broken or not a plugin. */
        NOT_LOADABLE,
        /** The constructor of the plugin threw. */
        CONSTRUCTOR_FAILED,
        /** The id is null, blank, malformed or reserved. */
        ID_REFUSED,
        /** Another plugin claims the same id, and neither was chosen by hand. */
        ID_TAKEN,
        /** A method of the plugin threw. */
        METHOD_FAILED,
        /** The plugin did not answer in time. */
        TOO_SLOW,
        /** A method returned null, or what cannot be true. */
        NONSENSE,
        /** The company file is not there or cannot be read. */
        FILE_UNREADABLE,
        /** The company file says something that does not fit. */
        FILE_REFUSED,
        /** Weights name rules that there are not. */
        RULES_UNKNOWN
    }
}
