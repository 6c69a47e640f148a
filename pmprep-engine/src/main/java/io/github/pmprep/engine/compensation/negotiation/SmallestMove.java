package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.engine.compensation.comparison.Yardstick;
import io.github.pmprep.model.compensation.negotiation.Lever;
import io.github.pmprep.model.compensation.negotiation.LeverMove;
import io.github.pmprep.model.compensation.negotiation.MoveOutcome;
import io.github.pmprep.model.money.Money;

/** Finds the fewest steps of a lever with which an offer reaches a target: one step less falls short. */
final class SmallestMove {

    private static final int DOUBLINGS = 44;

    private final Yardstick yardstick;
    private final Money target;

    SmallestMove(Yardstick yardstick, Money target) {
        this.yardstick = yardstick;
        this.target = target;
    }

    LeverMove of(Lever lever, Shift shift, String reason) {
        long most = shift.most();
        long enough = 1;
        Money start = yardstick.value(shift.moved(0));
        if (start.compareTo(target) >= 0) {
            return move(lever, shift, 0, MoveOutcome.REACHES, reason);
        }
        for (int i = 0; i < DOUBLINGS && enough < most && !reaches(shift, enough); i++) {
            enough *= 2;
        }
        enough = Math.min(enough, most);
        if (reaches(shift, enough)) {
            return move(lever, shift, fewest(shift, enough), MoveOutcome.REACHES, reason);
        }
        Money reached = yardstick.value(shift.moved(enough));
        if (reached.equals(start)) {
            return LeverMove.builder()
                    .lever(lever)
                    .outcome(MoveOutcome.IMPOSSIBLE)
                    .reason(most == 0 ? "There is nothing left to move. " + reason : "It does not count in this view.")
                    .build();
        }
        return move(
                lever,
                shift,
                enough,
                MoveOutcome.FALLS_SHORT,
                reason + " At its end " + target.minus(reached).grouped() + " are still missing.");
    }

    private boolean reaches(Shift shift, long steps) {
        return yardstick.value(shift.moved(steps)).compareTo(target) >= 0;
    }

    private long fewest(Shift shift, long enough) {
        long tooFew = 0;
        long reached = enough;
        while (reached - tooFew > 1) {
            long middle = tooFew + (reached - tooFew) / 2;
            if (reaches(shift, middle)) {
                reached = middle;
            } else {
                tooFew = middle;
            }
        }
        return reached;
    }

    private LeverMove move(Lever lever, Shift shift, long steps, MoveOutcome outcome, String reason) {
        return LeverMove.builder()
                .lever(lever)
                .outcome(outcome)
                .ask(shift.ask(steps))
                .offer(shift.moved(steps))
                .reached(yardstick.value(shift.moved(steps)))
                .reason(reason)
                .build();
    }
}
