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

    /** Why a criterion should be practised, strongest first. */
    public enum Reason {
        /** It fell back. */
        REGRESSION,
        /** The same anti-signal came back, or never went. */
        ANTI_SIGNAL,
        /** Its last level is 2 or lower. */
        WEAK,
        /** It gets no better. */
        PLATEAU,
        /** It was never practised. */
        NOT_PRACTISED
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
