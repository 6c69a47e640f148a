package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.DroppedTask;
import io.github.pmprep.model.preparation.PreparationFlag;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.TaskValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what the candidate should know of a whole plan. */
final class Notes {

    private Notes() {}

    static List<PreparationFlag> of(PreparationRequest request, PreparationNorms norms, Draft draft) {
        List<PreparationFlag> flags = new ArrayList<>();
        RoundAhead first = Horizon.rounds(request).get(0);
        LocalDate day = first.start().atZone(request.availability().zone()).toLocalDate();
        long days = day.toEpochDay() - request.today().toEpochDay();
        String start = days + (days == 1 ? " day is" : " days are") + " left before \"" + first.name() + "\"";
        List<DroppedTask> missing = draft.missing();
        if (days < norms.crammingDays()) {
            flags.add(flag(
                    PreparationFlag.Kind.CRAMMING,
                    start + ", fewer than " + norms.crammingDays() + ": answers learned so fast sound canned. "
                            + cost(missing) + unrehearsed(draft)));
        } else if (days < norms.comfortableDays()) {
            flags.add(flag(
                    PreparationFlag.Kind.LATE_START,
                    start + ", fewer than the " + norms.comfortableDays() + " that leave time to revise."));
        }
        if (!missing.isEmpty()) {
            flags.add(flag(
                    PreparationFlag.Kind.TOO_LITTLE_TIME,
                    "The hours do not suffice for " + missing.size() + (missing.size() == 1 ? " task" : " tasks")
                            + " that serve a round."));
        }
        return flags;
    }

    private static String cost(List<DroppedTask> missing) {
        String uncovered = missing.stream()
                .filter(dropped -> dropped.task().value() == TaskValue.COVERAGE)
                .map(dropped -> dropped.task().subject().orElseThrow())
                .collect(Collectors.joining(", "));
        return uncovered.isEmpty()
                ? "Every principle that a round tests has a story all the same."
                : "No story is left for " + uncovered + ".";
    }

    private static String unrehearsed(Draft draft) {
        long count = draft.dropped().stream()
                .filter(dropped -> dropped.task().value() == TaskValue.FLUENCY)
                .count();
        return count == 0 ? "" : " " + count + (count == 1 ? " rehearsal finds" : " rehearsals find") + " no day.";
    }

    private static PreparationFlag flag(PreparationFlag.Kind kind, String message) {
        return PreparationFlag.builder().kind(kind).message(message).build();
    }
}
