package io.github.pmprep.engine.scoring;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Desks that are free. A thread takes one and puts it back; who finds none makes a new one, and who finds no room throws it
 * away. Nobody waits.
 */
final class Desks {

    private static final int PLACES = 64;

    private final Scorer scorer;
    private final AtomicReferenceArray<Desk> free = new AtomicReferenceArray<>(PLACES);

    Desks(Scorer scorer) {
        this.scorer = scorer;
    }

    Desk take() {
        Desk desk = free.getAndSet(place(), null);
        return desk == null ? new Desk(scorer) : desk;
    }

    void putBack(Desk desk) {
        if (!desk.isOvergrown()) {
            free.set(place(), desk);
        }
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & PLACES - 1;
    }
}
