package io.github.pmprep.model.preparation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a preparation plan is made from.
 *
 * <pre>{@code
 * PreparationRequest.builder()
 *         .company(amazon)
 *         .today(LocalDate.of(2026, 3, 2))
 *         .availability(evenings)
 *         .timeline(amazon, timeline)
 *         .putStory("ownership", 1)
 *         .build()
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePreparationRequest.class)
@JsonSerialize(as = ImmutablePreparationRequest.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePreparationRequest.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePreparationRequest.class)
public abstract class PreparationRequest {

    PreparationRequest() {}

    /** The company that is prepared for. */
    public abstract Company company();

    /** The first day of the plan. */
    public abstract LocalDate today();

    /** When the candidate has time; the plan is made in its zone. */
    public abstract Availability availability();

    /** The rounds to prepare for; never empty. Rounds that start before {@link #today()} begins are over. */
    public abstract List<RoundAhead> rounds();

    /** The minutes of preparation in each calendar week, Monday to Sunday; as the norms say if absent. */
    public abstract Optional<Integer> minutesPerWeek();

    /** How many usable stories there are for each principle, by id. */
    public abstract Map<String, Integer> stories();

    /** What past mocks found weak. */
    public abstract List<WeakCriterion> weakCriteria();

    /**
     * The ids of tasks that are done; they are not planned again. What repeats a done story takes its distance from
     * {@link #today()}.
     */
    public abstract List<String> done();

    /**
     * Sessions that must stay where they are, be they in the candidate's hours or not. Those of a task are all of its time.
     */
    public abstract List<WorkSession> locked();

    /** The figures to plan with; the engine's if absent. */
    public abstract Optional<PreparationNorms> norms();

    @Value.Check
    protected void check() {
        Require.notEmpty("preparationRequest.rounds", rounds(), "Give the rounds of a timeline.");
        Require.distinct("roundAhead.id", rounds(), RoundAhead::id);
        Require.distinct("weakCriterion.criterion", weakCriteria(), WeakCriterion::criterion);
        minutesPerWeek()
                .ifPresent(minutes -> Require.that(
                        minutes > 0 && minutes <= 10_080,
                        "preparationRequest.minutesPerWeek",
                        minutes,
                        "must be 1 to 10080",
                        "Three to five hours, 180 to 300, are usual."));
        stories().forEach((principle, count) -> {
            Require.that(
                    company().principle(principle).isPresent(),
                    "preparationRequest.stories",
                    '"' + principle + '"',
                    "must be a principle of the company",
                    "Use the ids of company.principles().");
            Require.notNegative("preparationRequest.stories", count, "Give 0 for none.");
        });
    }

    /** Returns a request for the thirty days from a day on, at whose end every round of the company's loop starts. */
    public static PreparationRequest thirtyDays(Company company, LocalDate today, Availability availability) {
        Instant end = today.plusDays(30).atStartOfDay(availability.zone()).toInstant();
        Builder builder = builder().company(company).today(today).availability(availability);
        company.loop().rounds().forEach(round -> builder.addRounds(RoundAhead.of(round, end)));
        return builder.build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PreparationRequest} values. */
    public static final class Builder extends ImmutablePreparationRequest.Builder {
        Builder() {}

        /** Adds the rounds of a timeline that its company's loop knows. */
        public Builder timeline(Company company, Timeline timeline) {
            for (Round round : company.loop().rounds()) {
                timeline.round(round.id())
                        .ifPresent(placed -> addRounds(RoundAhead.builder()
                                .from(RoundAhead.of(round, placed.start()))
                                .end(placed.end())
                                .build()));
            }
            return this;
        }
    }
}
