package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.question.QuestionKind;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of one anti-signal over the days of practice.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAntiSignalHistory.class)
@JsonSerialize(as = ImmutableAntiSignalHistory.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableAntiSignalHistory.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableAntiSignalHistory.class)
public abstract class AntiSignalHistory {

    AntiSignalHistory() {}

    /** The kind of question. */
    public abstract QuestionKind questionKind();

    /** The anti-signal that was looked for. */
    public abstract AntiSignal antiSignal();

    /** The days on which it was found, in order; never empty. */
    public abstract List<LocalDate> days();

    /** How it stands. */
    public abstract State state();

    /** How an anti-signal stands, by the days on which this kind of question was practised. */
    public enum State {
        /** It was found on the last day for the first time. */
        NEW,
        /** It was found on every day since the first, and on more than one. */
        STAYS,
        /** It was gone for a day or more, and was found again on the last one. */
        RETURNED,
        /** It was not found on the last day. */
        GONE
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AntiSignalHistory} values. */
    public static final class Builder extends ImmutableAntiSignalHistory.Builder {
        Builder() {}
    }
}
