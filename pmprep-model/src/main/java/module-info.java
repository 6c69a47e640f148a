/**
 * The immutable values of pmprep. Knows nothing but the JDK and Jackson's annotations.
 *
 * <p>Start at {@link io.github.pmprep.model.company.Company}: everything that the library knows of an employer hangs
 * from it. Every value is safe for several threads, and every value can be written and read by a Jackson 2 or a
 * Jackson 3 mapper, neither of which is required. The module is open so that any mapper may do so.
 */
open module io.github.pmprep.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.databind;

    exports io.github.pmprep.model.calendar;
    exports io.github.pmprep.model.challenge;
    exports io.github.pmprep.model.company;
    exports io.github.pmprep.model.compensation;
    exports io.github.pmprep.model.compensation.assumption;
    exports io.github.pmprep.model.compensation.comparison;
    exports io.github.pmprep.model.compensation.leaving;
    exports io.github.pmprep.model.compensation.ledger;
    exports io.github.pmprep.model.compensation.negotiation;
    exports io.github.pmprep.model.compensation.ocf;
    exports io.github.pmprep.model.compensation.vesting;
    exports io.github.pmprep.model.compensation.worth;
    exports io.github.pmprep.model.debrief;
    exports io.github.pmprep.model.forecast;
    exports io.github.pmprep.model.loop;
    exports io.github.pmprep.model.mock;
    exports io.github.pmprep.model.money;
    exports io.github.pmprep.model.placement;
    exports io.github.pmprep.model.preparation;
    exports io.github.pmprep.model.question;
    exports io.github.pmprep.model.readiness;
    exports io.github.pmprep.model.rule;
    exports io.github.pmprep.model.scoring;
    exports io.github.pmprep.model.scoring.diff;
    exports io.github.pmprep.model.scoring.explanation;
    exports io.github.pmprep.model.source;
    exports io.github.pmprep.model.story;
    exports io.github.pmprep.model.summary;
    exports io.github.pmprep.model.timeline;
    exports io.github.pmprep.model.workspace;
}
