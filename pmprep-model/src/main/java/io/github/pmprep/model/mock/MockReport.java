package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.preparation.WeakCriterion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What mocks and drills show, and what to practise next.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMockReport.class)
@JsonSerialize(as = ImmutableMockReport.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableMockReport.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMockReport.class)
public abstract class MockReport {

    MockReport() {}

    /** The id of the company that is prepared for. */
    public abstract String company();

    /** The trends, by kind of question and criterion. */
    public abstract List<CriterionTrend> trends();

    /** The anti-signals, by kind of question and rule. */
    public abstract List<AntiSignalHistory> antiSignals();

    /** What to practise next, most urgent first. */
    public abstract List<NextDrill> drills();

    /**
     * Returns what mocks found weak, for a preparation plan: the drills for what was practised, most urgent first. A criterion
     * that is weak in several kinds of question is named once, for the most urgent of them.
     */
    public List<WeakCriterion> weakCriteria() {
        Map<String, WeakCriterion> weak = new LinkedHashMap<>();
        for (NextDrill drill : drills()) {
            if (!drill.reasons().contains(NextDrill.Reason.NOT_PRACTISED)) {
                weak.putIfAbsent(
                        drill.criterion(), WeakCriterion.of(drill.questionKind(), drill.criterion(), drill.severity()));
            }
        }
        return List.copyOf(weak.values());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MockReport} values. */
    public static final class Builder extends ImmutableMockReport.Builder {
        Builder() {}
    }
}
