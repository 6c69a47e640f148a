package io.github.pmprep.model.forecast;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.loop.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a forecast of the decision is made from.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableForecastRequest.class)
@JsonSerialize(as = ImmutableForecastRequest.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableForecastRequest.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableForecastRequest.class)
public abstract class ForecastRequest {

    ForecastRequest() {}

    /** The company; its loop holds the published ranges. */
    public abstract Company company();

    /** The day of the recruiter's outreach. */
    public abstract LocalDate outreach();

    /** The days that the company works. */
    @Value.Default
    public BusinessCalendar calendar() {
        return BusinessCalendar.mondayToFriday();
    }

    /** The optional stages that this candidate does not see. */
    public abstract List<String> leftOut();

    /** The stages that have ended; the forecast starts from the last of them. */
    public abstract List<StageEnd> ended();

    /** The present day: what has not ended ends on this day or later. */
    public abstract Optional<LocalDate> asOf();

    /** What was seen elsewhere, at most one log for a stage. */
    public abstract List<StageLog> logs();

    @Value.Check
    protected void check() {

        Require.distinct("stageEnd.stage", ended(), StageEnd::stage);
        Require.distinct("stageLog.stage", logs(), StageLog::stage);
        List<String> ids = company().loop().stages().stream().map(Stage::id).toList();
        Stream.of(
                        leftOut().stream(),
                        ended().stream().map(StageEnd::stage),
                        logs().stream().map(StageLog::stage))
                .flatMap(stages -> stages)
                .forEach(id -> Require.that(
                        ids.contains(id),
                        "stage",
                        '"' + id + '"',
                        "must be in the loop of the company",
                        "Choose one of " + String.join(", ", ids) + "."));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ForecastRequest} values. */
    public static final class Builder extends ImmutableForecastRequest.Builder {
        Builder() {}
    }
}
