package io.github.pmprep.engine.timeline.replan;

import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.RoundMove;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two plans round by round. */
public final class Moves {

    private Moves() {}

    /** Returns the rounds whose start differs: those of the new plan in order, then those that are gone. */
    public static List<RoundMove> between(Timeline before, Timeline after) {
        List<RoundMove> moves = new ArrayList<>();
        for (PlacedRound round : after.rounds()) {
            Optional<PlacedRound> old = before.round(round.round());
            if (old.isEmpty()) {
                moves.add(move(round, Optional.empty(), Optional.of(round), "is new, at " + at(round)));
            } else if (!old.get().start().equals(round.start())) {
                moves.add(move(round, old, Optional.of(round), moved(old.get(), round)));
            }
        }
        for (PlacedRound round : before.rounds()) {
            if (after.round(round.round()).isEmpty()) {
                moves.add(move(round, Optional.of(round), Optional.empty(), "is gone; it was at " + at(round)));
            }
        }
        return moves;
    }

    private static String moved(PlacedRound before, PlacedRound after) {
        Duration shift = Duration.between(before.start(), after.start());
        return "moves from " + at(before) + " to " + at(after) + ", " + inWords(shift.abs())
                + (shift.isNegative() ? " sooner" : " later");
    }

    private static String inWords(Duration size) {
        return Stream.of(
                        count(size.toDays(), "day"),
                        count(size.toHoursPart(), "hour"),
                        count(size.toMinutesPart(), "minute"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String count(long count, String unit) {
        return count == 0 ? "" : count + " " + unit + (count == 1 ? "" : "s");
    }

    private static RoundMove move(
            PlacedRound round, Optional<PlacedRound> before, Optional<PlacedRound> after, String words) {
        return RoundMove.builder()
                .round(round.round())
                .name(round.name())
                .before(before.map(PlacedRound::start))
                .after(after.map(PlacedRound::start))
                .words("\"" + round.name() + "\" " + words + ".")
                .build();
    }

    private static String at(PlacedRound round) {
        return round.zonedStart().toLocalDateTime().toString();
    }
}
