package io.github.pmprep.engine.plugins;

import java.util.Optional;
import java.util.regex.Pattern;

/** The form of a company's id. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String RESERVED = "pmprep-";
    private static final int LONGEST = 64;

    private Ids() {}

    /** Returns what is wrong with an id, if anything. */
    static Optional<String> complaint(String id) {
        if (id.length() > LONGEST) {
            return Optional.of(
                    "an id of " + id.length() + " characters, but " + LONGEST + " are the most. Shorten it.");
        }
        if (id.isBlank()) {
            return Optional.of("a blank id. Return lower-case words joined by hyphens, such as \"acme\".");
        }
        if (!FORM.matcher(id).matches()) {
            return Optional.of(
                    "the id \"" + id
                            + "\", which must be lower-case words joined by hyphens. Return one such as \"acme\" or \"acme-labs\".");
        }
        if (id.startsWith(RESERVED)) {
            return Optional.of("the id \"" + id + "\", but ids that start with \"" + RESERVED
                    + "\" are reserved. Choose another.");
        }
        return Optional.empty();
    }
}
