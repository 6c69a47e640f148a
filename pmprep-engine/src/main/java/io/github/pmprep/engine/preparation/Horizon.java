package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.RoundAhead;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rounds that are still ahead on the first day of a plan, in order. */
final class Horizon {

    private static final int MOST_DAYS = 400;

    private static final Duration UNKNOWN_LENGTH = Duration.ofHours(1);

    private Horizon() {}

    /** Returns when a round ends, or an hour after its start if that is not known. */
    static Instant end(RoundAhead round) {
        return round.end().orElseGet(() -> round.start().plus(UNKNOWN_LENGTH));
    }

    static List<RoundAhead> rounds(PreparationRequest request) {
        Instant now = today(request);
        return request.rounds().stream()
                .filter(round -> round.start().isAfter(now))
                .sorted(Comparator.comparing(RoundAhead::start))
                .toList();
    }

    /** Returns the start of the last round. */
    static Instant end(PreparationRequest request) {
        List<RoundAhead> rounds = rounds(request);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("rounds must hold one that starts after " + request.today()
                    + " begins. Plan the next loop, or give an earlier day as today.");
        }
        Instant end = rounds.get(rounds.size() - 1).start();
        if (isTooFar(request, end)) {
            throw new IllegalArgumentException("round.start (" + end + ") must lie within " + MOST_DAYS + " days of "
                    + request.today() + ". Plan again when it is nearer.");
        }
        return end;
    }

    /** Returns whether the last round is later than a plan may reach. */
    static boolean isTooFar(PreparationRequest request) {
        List<RoundAhead> rounds = rounds(request);
        return isTooFar(request, rounds.get(rounds.size() - 1).start());
    }

    private static boolean isTooFar(PreparationRequest request, Instant end) {
        return lastDay(request, end).isAfter(request.today().plusDays(MOST_DAYS));
    }

    static LocalDate lastDay(PreparationRequest request) {
        return lastDay(request, end(request));
    }

    private static LocalDate lastDay(PreparationRequest request, Instant end) {
        return end.atZone(request.availability().zone()).toLocalDate();
    }

    private static Instant today(PreparationRequest request) {
        return request.today().atStartOfDay(request.availability().zone()).toInstant();
    }
}
