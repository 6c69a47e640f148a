package io.github.pmprep.examples.trainer.fitting;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Deals answers into parts so that all answers with one question, or one voice, fall into the same part. */
public final class Folds {

    private final List<Integer> foldOf = new ArrayList<>();
    private final int count;

    private Folds(int count) {
        this.count = count;
    }

    public static Folds of(List<GradedAnswer> answers, Function<GradedAnswer, String> group, int count, long seed) {
        List<String> groups =
                new ArrayList<>(answers.stream().map(group).distinct().sorted().toList());
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = groups.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            String moved = groups.get(i);
            groups.set(i, groups.get(j));
            groups.set(j, moved);
        }
        Folds folds = new Folds(count);
        answers.forEach(answer -> folds.foldOf.add(groups.indexOf(group.apply(answer)) % count));
        return folds;
    }

    public int count() {
        return count;
    }

    /** Returns the places of the answers in a fold. */
    public int[] in(int fold) {
        return places(fold, true);
    }

    /** Returns the places of the answers in all other folds. */
    public int[] outside(int fold) {
        return places(fold, false);
    }

    private int[] places(int fold, boolean inside) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < foldOf.size(); i++) {
            if (foldOf.get(i) == fold == inside) {
                places.add(i);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
