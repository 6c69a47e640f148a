package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.readiness.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item of the checklist while its evidence is gathered. */
final class Item {

    private final ChecklistTopic topic;
    private final int have;
    private final int want;
    private final List<String> evidence = new ArrayList<>();

    Item(ChecklistTopic topic, int have, int want) {
        this.topic = topic;
        this.have = have;
        this.want = want;
    }

    Item shows(String text) {
        evidence.add(text);
        return this;
    }

    /** Lists names after a heading, unless there are none. */
    Item lists(String heading, List<String> names) {
        return names.isEmpty() ? this : shows(heading + ": " + String.join(", ", names) + '.');
    }

    ChecklistItem done() {
        return ticked(Tick.DONE, Optional.empty());
    }

    ChecklistItem partly(String nextStep) {
        return ticked(Tick.PARTLY, Optional.of(nextStep));
    }

    ChecklistItem open(String nextStep) {
        return ticked(Tick.OPEN, Optional.of(nextStep));
    }

    /** Ticks it by its counts: done if all is there, open if nothing is. */
    ChecklistItem counted(String nextStep) {
        return have >= want ? done() : have > 0 ? partly(nextStep) : open(nextStep);
    }

    private ChecklistItem ticked(Tick tick, Optional<String> nextStep) {
        return ChecklistItem.builder()
                .topic(topic)
                .tick(tick)
                .have(have)
                .want(want)
                .evidence(evidence)
                .nextStep(nextStep)
                .build();
    }
}
