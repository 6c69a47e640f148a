package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import java.util.List;
import org.immutables.value.Value;

/**
 * A criterion to practise next, and why.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNextDrill.class)
@JsonSerialize(as = ImmutableNextDrill.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableNextDrill.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableNextDrill.class)
public abstract class NextDrill {

    private static final int MOST_SEVERE = 5;

    NextDrill() {}

    /** The kind of question. */
    public abstract QuestionKind questionKind();

    /** The id of the criterion. */
    public abstract String criterion();

    /** Why, the strongest reason first; never empty. */
    public abstract List<Reason> reasons();

    /** The same in words. */
    public abstract String message();

    @Value.Check
    protected void check() {
        Require.notEmpty("nextDrill.reasons", reasons(), "Leave out a criterion that needs no drill.");
    }

    /**
     * Returns how much it matters, from 1 to 5: what the strongest reason stands for (5 for one that fell back, 4 for a weak
     * one or one with an anti-signal that stays, 2 for one that gets no better, 1 for one that was never practised), and 1
     * more for each further reason.
     */
    public int severity() {
        return Math.min(MOST_SEVERE, reasons().get(0).severity + reasons().size() - 1);
    }

    /** Why a criterion should be practised, strongest first. */
    public enum Reason {
        /** It fell back. */
        REGRESSION(MOST_SEVERE),
        /** The same anti-signal came back, or never went. */
        ANTI_SIGNAL(4),
        /** Its last level is 2 or lower. */
        WEAK(4),
        /** It gets no better. */
        PLATEAU(2),
        /** It was never practised. */
        NOT_PRACTISED(1);

        private final int severity;

        Reason(int severity) {
            this.severity = severity;
        }
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link NextDrill} values. */
    public static final class Builder extends ImmutableNextDrill.Builder {
        Builder() {}
    }
}
