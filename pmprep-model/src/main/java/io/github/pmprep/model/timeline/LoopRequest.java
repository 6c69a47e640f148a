package io.github.pmprep.model.timeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.calendar.WeeklyWindow;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that the planner needs to place a company's loop on dates.
 *
 * <pre>{@code
 * LoopRequest.builder()
 *         .company(prep.company("amazon"))
 *         .outreach(LocalDate.parse("2026-03-02"))
 *         .availability(Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00")))
 *         .build()
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLoopRequest.class)
@JsonSerialize(as = ImmutableLoopRequest.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLoopRequest.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLoopRequest.class)
public abstract class LoopRequest {

    LoopRequest() {}

    /** The company whose loop is planned. */
    public abstract Company company();

    /** The day of the recruiter's outreach, in the candidate's zone. */
    public abstract LocalDate outreach();

    /** When the candidate has time; its zone is the zone of the plan. */
    public abstract Availability availability();

    /** The rounds that are held or agreed, in any order. */
    public abstract List<FixedRound> fixedRounds();

    /** When interviewers have time, at most one entry for a round; a round without an entry fits any time. */
    public abstract List<InterviewerWindows> interviewers();

    /** The days that the company works; Monday to Friday unless said otherwise. */
    @Value.Default
    public BusinessCalendar calendar() {
        return BusinessCalendar.mondayToFriday();
    }

    /** The moment before which nothing new may start, usually the present; absent to plan from the outreach on. */
    public abstract Optional<Instant> notBefore();

    /** The last day on which the decision is of use to the candidate. */
    public abstract Optional<LocalDate> decisionBy();

    /** The optional stages that this candidate does not see. */
    public abstract List<String> leftOut();

    /** The first day on which the candidate wants a stage to start, by the id of the stage. */
    public abstract Map<String, LocalDate> startNoSooner();

    /** The hours that the candidate likes best; a wish, not a limit. Empty if all are alike. */
    public abstract List<WeeklyWindow> preferred();

    /** The days after the outreach within which the loop must end; 1 to 400, 120 unless said otherwise. */
    @Value.Default
    public int horizonDays() {
        return 120;
    }

    /** The grid of starting times in minutes past the local hour or midnight; 5 to 240, 30 unless said otherwise. */
    @Value.Default
    public int slotMinutes() {
        return 30;
    }

    /** The minutes kept for a round of unknown length; 60 unless said otherwise. */
    @Value.Default
    public int unknownRoundMinutes() {
        return 60;
    }

    @Value.Check
    protected void check() {

        Require.that(
                horizonDays() >= 1 && horizonDays() <= MOST_DAYS,
                "horizonDays",
                horizonDays(),
                "must lie between 1 and " + MOST_DAYS,
                "Plan a longer process in two parts.");
        Require.that(
                slotMinutes() >= 5 && slotMinutes() <= 240,
                "slotMinutes",
                slotMinutes(),
                "must lie between 5 and 240",
                "30 suits most calendars.");
        Require.that(
                unknownRoundMinutes() >= 1 && unknownRoundMinutes() <= 720,
                "unknownRoundMinutes",
                unknownRoundMinutes(),
                "must lie between 1 and 720",
                "60 is a careful guess.");
        Require.distinct("fixedRound.round", fixedRounds(), FixedRound::round);
        Require.distinct("interviewerWindows.round", interviewers(), InterviewerWindows::round);
        List<String> rounds = company().loop().rounds().stream().map(Round::id).toList();
        List<String> stages = company().loop().stages().stream().map(Stage::id).toList();
        fixedRounds().forEach(fixed -> requireKnown("fixedRound.round", fixed.round(), rounds));
        interviewers().forEach(windows -> requireKnown("interviewerWindows.round", windows.round(), rounds));
        startNoSooner().keySet().forEach(stage -> requireKnown("startNoSooner", stage, stages));
        leftOut().forEach(stage -> requireKnown("leftOut", stage, stages));
        List<Stage> planned = stages();
        Require.notEmpty("stages", planned, "Leave fewer stages out.");
        for (Stage stage : company().loop().stages()) {
            Require.that(
                    planned.contains(stage) || stage.optional(),
                    "leftOut",
                    '"' + stage.id() + '"',
                    "must be an optional stage",
                    "Only a stage that some candidates never see can be left out.");
        }
        fixedRounds().forEach(this::checkSettled);
    }

    /** The longest horizon that can be planned, in days. */
    public static final int MOST_DAYS = 400;

    private static void requireKnown(String name, String id, List<String> known) {
        Require.that(
                known.contains(id),
                name,
                '"' + id + '"',
                "must be in the loop of the company",
                "Choose one of " + String.join(", ", known) + ".");
    }

    private void checkSettled(FixedRound fixed) {
        for (Stage stage : company().loop().stages()) {
            Require.that(
                    !leftOut().contains(stage.id())
                            || !(stage instanceof InterviewBlock block)
                            || block.rounds().stream()
                                    .noneMatch(round -> round.id().equals(fixed.round())),
                    "leftOut",
                    '"' + stage.id() + '"',
                    "must not hold a round that is settled (" + fixed.round() + ")",
                    "Leave the stage in, or the settled round out.");
        }
        fixed.startIn(availability().zone());
    }

    /** Returns the stages that this candidate sees, in order. */
    public List<Stage> stages() {
        return company().loop().stages().stream()
                .filter(stage -> !leftOut().contains(stage.id()))
                .toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LoopRequest} values. */
    public static final class Builder extends ImmutableLoopRequest.Builder {
        Builder() {}
    }
}
