package io.github.pmprep.engine.data;

import java.util.Optional;

/** A place in a file: a field or an item inside another place, or the top. */
record Place(Optional<Place> parent, String step) {

    static final Place TOP = new Place(Optional.empty(), "");

    Place field(String name) {
        return new Place(Optional.of(this), name);
    }

    Place item(int index) {
        return new Place(Optional.of(this), String.valueOf(index));
    }

    /** Returns the JSON pointer (RFC 6901). */
    String pointer() {
        return parent.map(
                        above -> above.pointer() + '/' + step.replace("~", "~0").replace("/", "~1"))
                .orElse("");
    }
}
