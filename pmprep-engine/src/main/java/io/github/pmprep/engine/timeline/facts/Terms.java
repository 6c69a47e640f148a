package io.github.pmprep.engine.timeline.facts;

import io.github.pmprep.model.timeline.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How strictly each fact of a request is kept; those that are not named are kept. Immutable. */
public final class Terms {

    private static final Terms ALL_KEPT = new Terms(Map.of());

    private final Map<String, Strictness> exceptions;

    private Terms(Map<String, Strictness> exceptions) {
        this.exceptions = exceptions;
    }

    /** Returns the terms under which every fact is kept. */
    public static Terms allKept() {
        return ALL_KEPT;
    }

    /** Returns the same terms but for some facts. */
    public Terms with(Strictness strictness, Collection<Fact> facts) {
        Map<String, Strictness> changed = new HashMap<>(exceptions);
        facts.forEach(fact -> changed.put(key(fact.kind(), fact.subject().orElse("")), strictness));
        return new Terms(changed);
    }

    /** Returns how strictly a fact without a subject is kept. */
    public Strictness of(Fact.Kind kind) {
        return of(kind, "");
    }

    /** Returns how strictly a fact is kept. */
    public Strictness of(Fact.Kind kind, String subject) {
        return exceptions.isEmpty() ? Strictness.KEPT : exceptions.getOrDefault(key(kind, subject), Strictness.KEPT);
    }

    /** Returns whether a fact holds. */
    public boolean keeps(Fact.Kind kind, String subject) {
        return of(kind, subject) == Strictness.KEPT;
    }

    private static String key(Fact.Kind kind, String subject) {
        return kind + " " + subject;
    }
}
