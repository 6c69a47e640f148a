package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationRepair;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for the smallest changes that make room for all that serves a round; each is tried before it is named. */
final class Repairs {

    private static final int STEP = 30;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST_MORE_MINUTES = 1200;
    private static final int MOST_LATER_DAYS = 60;

    private final PreparationRequest request;
    private final PreparationNorms norms;

    Repairs(PreparationRequest request, PreparationNorms norms) {
        this.request = request;
        this.norms = norms;
    }

    List<PreparationRepair> cheapest() {
        List<PreparationRepair> repairs = new ArrayList<>();
        int week = request.minutesPerWeek().orElse(norms.minutesPerWeek());
        int most = Math.min(MOST_MORE_MINUTES, DAYS_OF_A_WEEK * norms.mostMinutesPerDay() - week);
        for (int more = STEP; more <= most; more += STEP) {
            PreparationRequest changed = PreparationRequest.builder()
                    .from(request)
                    .minutesPerWeek(week + more)
                    .build();
            if (holdsAll(changed)) {
                String hours = new BigDecimal(more).divide(new BigDecimal(60)).toPlainString();
                repairs.add(PreparationRepair.builder()
                        .moreMinutesPerWeek(more)
                        .message(hours + " h more a week make room for everything that serves a round.")
                        .build());
                break;
            }
        }
        for (int days = 1; days <= MOST_LATER_DAYS; days++) {
            if (holdsAll(later(days))) {
                repairs.add(PreparationRepair.builder()
                        .laterDays(days)
                        .message("All rounds " + days + (days == 1 ? " day" : " days")
                                + " later make room for everything that serves a round. Have the delay judged before"
                                + " you ask for it.")
                        .build());
                break;
            }
        }
        return repairs;
    }

    private PreparationRequest later(int days) {
        ZoneId zone = request.availability().zone();
        Period period = Period.ofDays(days);
        List<RoundAhead> ahead = Horizon.rounds(request);
        PreparationRequest.Builder changed =
                PreparationRequest.builder().from(request).rounds(List.of());
        for (RoundAhead round : request.rounds()) {
            changed.addRounds(
                    ahead.contains(round)
                            ? RoundAhead.builder()
                                    .from(round)
                                    .start(round.start()
                                            .atZone(zone)
                                            .plus(period)
                                            .toInstant())
                                    .end(round.end()
                                            .map(end -> end.atZone(zone)
                                                    .plus(period)
                                                    .toInstant()))
                                    .build()
                            : round);
        }
        return changed.build();
    }

    private boolean holdsAll(PreparationRequest changed) {
        List<PreparationTask> tasks = TaskList.of(changed, norms);
        if (Horizon.isTooFar(changed) || Locked.mistake(changed, tasks).isPresent()) {
            return false;
        }
        Set<String> settled = new HashSet<>(changed.done());
        changed.locked().forEach(session -> settled.add(session.task()));
        List<PreparationTask> wanted = tasks.stream()
                .filter(task -> Choice.weighs(task.value()) && !settled.contains(task.id()))
                .toList();
        Hours hours = Draft.hours(changed, norms, changed.locked());
        Rehearsals none = new Rehearsals(List.of(), Map.of());
        return new Filling(hours, Draft.deadlines(changed, hours), Map.of(), none).holds(wanted);
    }
}
