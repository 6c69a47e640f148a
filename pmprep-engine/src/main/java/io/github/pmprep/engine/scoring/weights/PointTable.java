package io.github.pmprep.engine.scoring.weights;

import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.store.IntArrays;
import io.github.pmprep.engine.scoring.store.Rows;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Weights;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points of every feature for every kind of question, by number. Immutable. */
public final class PointTable {

    private static final int PRIOR_START = 30;

    private static final int NO_POINTS = 0;

    private final String version;
    private final int[] starts;
    private final Rows[] points;

    private PointTable(String version, int[] starts, Rows[] points) {
        this.version = version;
        this.starts = starts;
        this.points = points;
    }

    /**
     * Lays weights out for features. A feature that the weights of a kind do not name keeps its own points, the first time
     * whole, the second time half, the third time a third; weights that name no such feature are for other rules.
     */
    public static PointTable of(Weights weights, List<Feature> features) {
        QuestionKind[] kinds = QuestionKind.values();
        int[] starts = new int[kinds.length];
        Rows[] points = new Rows[kinds.length];
        for (QuestionKind kind : kinds) {
            Optional<KindWeights> fitted = weights.kinds().stream()
                    .filter(candidate -> candidate.kind() == kind)
                    .findFirst();
            starts[kind.ordinal()] = fitted.map(KindWeights::start).orElse(PRIOR_START);
            List<int[]> ofKind = new ArrayList<>(features.size());
            for (Feature feature : features) {
                ofKind.add(fitted.map(KindWeights::points)
                        .map(byRule -> byRule.get(feature.id()))
                        .map(steps -> steps.stream().mapToInt(Integer::intValue).toArray())
                        .orElseGet(() -> prior(feature)));
            }
            points[kind.ordinal()] = Rows.of(ofKind);
        }
        return new PointTable(weights.version(), starts, points);
    }

    private static int[] prior(Feature feature) {
        int[] steps = new int[feature.cap()];
        int sum = 0;
        for (int i = 0; i < steps.length; i++) {
            sum += feature.points() / (i + 1);
            steps[i] = sum;
        }
        return steps;
    }

    /** Writes the table as bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeUTF(version);
        IntArrays.write(out, starts);
        for (Rows ofKind : points) {
            ofKind.write(out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static PointTable read(DataInput in) throws IOException {
        String version = in.readUTF();
        int[] starts = IntArrays.readArray(in);
        Rows[] points = new Rows[starts.length];
        for (int kind = 0; kind < points.length; kind++) {
            points[kind] = Rows.read(in);
        }
        return new PointTable(version, starts, points);
    }

    /** Returns the version of the weights. */
    public String version() {
        return version;
    }

    /** Returns the score of an answer in which nothing is found. */
    public int start(QuestionKind kind) {
        return starts[kind.ordinal()];
    }

    /** Returns whether a feature is worth nothing, however often it counts. */
    public boolean leavesOut(QuestionKind kind, int feature) {
        Rows steps = points[kind.ordinal()];
        for (int i = steps.start(feature), end = steps.start(feature + 1); i < end; i++) {
            if (steps.value(i) != NO_POINTS) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a feature is worth in all if it counts so many times. */
    public int points(QuestionKind kind, int feature, int count) {
        Rows steps = points[kind.ordinal()];
        int start = steps.start(feature);
        int length = steps.start(feature + 1) - start;
        return count == 0 || length == 0 ? NO_POINTS : steps.value(start + Math.min(count, length) - 1);
    }
}
