package io.github.pmprep.engine.scoring.counterfactual;

import io.github.pmprep.model.scoring.Change;
import io.github.pmprep.model.scoring.Counterfactual;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Searches the changes that earn an answer its next verdict. Nothing is worked out from points: each set of changes is made,
 * and the changed answer judged.
 *
 * <p>First every change is tried alone, then pairs and triples of the most useful ones; the first size that succeeds is the
 * answer. If none does, changes are added one by one, each time the one that gains most, and those that turn out not to be
 * needed are taken back.
 */
public final class NextVerdict {

    private static final int MOST_OFFERED = 5;
    private static final int MOST_COMBINED = 10;
    private static final int LARGEST_TRIED_OUT = 3;
    private static final int LARGEST = 10;
    private static final long CHARACTERS = 4_000_000;
    private static final long FEWEST_JUDGMENTS = 8;

    private final Scorecard card;
    private final Verdict next;
    private final String answer;
    private final Function<String, Optional<Scorecard>> judge;
    private long judgmentsLeft;

    private NextVerdict(Scorecard card, Verdict next, String answer, Function<String, Optional<Scorecard>> judge) {
        this.card = card;
        this.next = next;
        this.answer = answer;
        this.judge = judge;
        this.judgmentsLeft = Math.max(FEWEST_JUDGMENTS, CHARACTERS / (answer.length() + 1));
    }

    /**
     * Returns the smallest sets of changes that were found.
     *
     * @param candidates the changes to choose from, their gains not known yet
     * @param next the verdict to reach
     * @param judge judges a changed answer
     */
    public static List<Counterfactual> reach(
            Scorecard card,
            Verdict next,
            String answer,
            List<Change> candidates,
            Function<String, Optional<Scorecard>> judge) {
        return new NextVerdict(card, next, answer, judge).search(candidates);
    }

    private List<Counterfactual> search(List<Change> candidates) {
        List<Change> useful = useful(candidates);
        for (int size = 1; size <= LARGEST_TRIED_OUT; size++) {
            List<Change> choice = size == 1 ? useful : useful.subList(0, Math.min(useful.size(), MOST_COMBINED));
            List<Counterfactual> found = ofSize(size, choice);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return stepByStep(useful);
    }

    /** Returns the changes that raise the score alone, the most useful first, the best one of each rule. */
    private List<Change> useful(List<Change> candidates) {
        Map<String, Change> best = new LinkedHashMap<>();
        for (Change candidate : candidates) {
            tried(List.of(candidate)).filter(alone -> alone.gain() > 0).ifPresent(alone -> {
                Change known =
                        Change.builder().from(candidate).gain(alone.gain()).build();
                boolean added = known.action() == Change.Action.ADD;
                best.merge(
                        added ? known.rule() : "at " + known.start(),
                        known,
                        (one, other) -> other.gain() > one.gain() ? other : one);
            });
        }
        List<Change> useful = new ArrayList<>(best.values());
        useful.sort(Comparator.comparingInt(Change::gain).reversed());
        return useful;
    }

    private List<Counterfactual> ofSize(int size, List<Change> choice) {
        List<Counterfactual> found = new ArrayList<>();
        int[] picked = IntStream.range(0, size).toArray();
        boolean more = size <= choice.size();
        while (more && found.size() < MOST_OFFERED) {
            List<Change> changes = IntStream.of(picked).mapToObj(choice::get).toList();
            tried(changes).filter(this::reaches).ifPresent(found::add);
            more = advance(picked, choice.size());
        }
        return found;
    }

    /** Moves to the next combination in lexical order. */
    private static boolean advance(int[] picked, int choices) {
        int place = picked.length - 1;
        while (place >= 0 && picked[place] == choices - picked.length + place) {
            place--;
        }
        if (place < 0) {
            return false;
        }
        picked[place]++;
        for (int i = place + 1; i < picked.length; i++) {
            picked[i] = picked[i - 1] + 1;
        }
        return true;
    }

    private List<Counterfactual> stepByStep(List<Change> useful) {
        List<Change> made = new ArrayList<>();
        Optional<Counterfactual> best = Optional.empty();
        for (Change change : useful) {
            List<Change> longer = new ArrayList<>(made);
            longer.add(change);
            Optional<Counterfactual> attempt = tried(longer);
            int before = best.map(Counterfactual::score).orElse(card.score());
            if (attempt.isPresent() && attempt.get().score() > before) {
                made = longer;
                best = attempt;
            }
            if (best.filter(this::reaches).isPresent()) {
                return List.of(withoutTheUnneeded(best.get()));
            }
            if (made.size() == LARGEST) {
                break;
            }
        }
        return List.of();
    }

    private Counterfactual withoutTheUnneeded(Counterfactual reached) {
        for (Change change : reached.changes()) {
            List<Change> fewer = new ArrayList<>(reached.changes());
            fewer.remove(change);
            Optional<Counterfactual> smaller = tried(fewer).filter(this::reaches);
            if (smaller.isPresent()) {
                return withoutTheUnneeded(smaller.get());
            }
        }
        return reached;
    }

    private boolean reaches(Counterfactual counterfactual) {
        return counterfactual.score() >= next.fromScore();
    }

    private Optional<Counterfactual> tried(List<Change> changes) {
        if (changes.isEmpty() || judgmentsLeft-- <= 0) {
            return Optional.empty();
        }
        Counterfactual untold = Counterfactual.builder()
                .changes(changes)
                .gain(0)
                .score(card.score())
                .verdict(card.verdict())
                .build();
        return judge.apply(untold.applyTo(answer))
                .map(changed -> Counterfactual.builder()
                        .changes(changes)
                        .gain(changed.score() - card.score())
                        .score(changed.score())
                        .verdict(changed.verdict())
                        .build());
    }
}
