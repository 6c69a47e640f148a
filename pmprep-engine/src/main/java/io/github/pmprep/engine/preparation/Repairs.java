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
import java.util.List;
import java.util.Map;

/** Looks for the smallest changes that make room for all that serves a round; each is tried before it is named. */
final class Repairs {

    private static final int STEP = 30;
    private static final int MOST_MORE_MINUTES = 1200;
    private static final int MOST_LATER_DAYS = 60;

    private final PreparationRequest request;
    private final PreparationNorms norms;
    private final Draft draft;

    Repairs(PreparationRequest request, PreparationNorms norms, Draft draft) {
        this.request = request;
        this.norms = norms;
        this.draft = draft;
    }

    List<PreparationRepair> cheapest() {
        List<PreparationRepair> repairs = new ArrayList<>();
        int week = request.minutesPerWeek().orElse(norms.minutesPerWeek());
        for (int more = STEP; more <= MOST_MORE_MINUTES; more += STEP) {
            PreparationRequest changed = PreparationRequest.builder()
                    .from(request)
                    .minutesPerWeek(week + more)
                    .build();
            if (week + more <= 7 * norms.mostMinutesPerDay() && holdsAll(changed)) {
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
        PreparationRequest.Builder changed =
                PreparationRequest.builder().from(request).rounds(List.of());
        for (RoundAhead round : request.rounds()) {
            changed.addRounds(RoundAhead.builder()
                    .from(round)
                    .start(round.start().atZone(zone).plus(period).toInstant())
                    .end(round.end().map(end -> end.atZone(zone).plus(period).toInstant()))
                    .build());
        }
        return changed.build();
    }

    private boolean holdsAll(PreparationRequest changed) {
        Hours hours = Hours.of(
                changed,
                draft.fixed(),
                norms.mostMinutesPerDay(),
                changed.minutesPerWeek().orElse(norms.minutesPerWeek()));
        Map<String, Integer> deadlines = Draft.deadlines(changed, hours);
        List<PreparationTask> wanted = TaskList.of(changed, norms).stream()
                .filter(task -> Choice.weighs(task.value()))
                .filter(task -> !changed.done().contains(task.id()))
                .filter(task -> draft.fixed().stream()
                        .noneMatch(session -> session.task().equals(task.id())))
                .toList();
        return Draft.choose(wanted, hours, deadlines).size() == wanted.size();
    }
}
