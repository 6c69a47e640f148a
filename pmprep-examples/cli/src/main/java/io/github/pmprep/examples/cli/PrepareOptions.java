package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.WeakCriterion;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.timeline.Timeline;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that make up a request for a preparation plan. */
final class PrepareOptions {

    private static final BigDecimal MINUTES_OF_AN_HOUR = new BigDecimal(60);

    @Option(names = "--company", paramLabel = "ID", description = "Whose loop; amazon unless given.")
    private Optional<String> company = Optional.empty();

    @Option(names = "--today", paramLabel = "DATE", description = "The first day of the plan, as 2026-03-02.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(
            names = "--timeline",
            paramLabel = "PLAN.json",
            description = "The rounds, as 'pmprep plan --format json' wrote them. Without it every round of the loop is"
                    + " taken to start in thirty days.")
    private Optional<Path> timeline = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "America/Los_Angeles",
            description = "The time zone of the hours (default: ${DEFAULT-VALUE}).")
    private String zone = "";

    @Option(
            names = "--hours",
            paramLabel = "[DAY=]START-END",
            description = "The free hours of each weekday, 19:00-21:00 unless given, or of one day of the week, as"
                    + " sat=10:00-12:00. May be given several times.")
    private List<String> hours = new ArrayList<>();

    @Option(
            names = "--blackout",
            paramLabel = "DATE[..DATE]",
            description = "Days without work, as 2026-03-09..2026-03-13. May be given several times.")
    private List<String> blackouts = new ArrayList<>();

    @Option(
            names = "--hours-a-week",
            paramLabel = "HOURS",
            description = "How much work a week may hold, in quarter hours; 4 unless given.")
    private Optional<BigDecimal> hoursAWeek = Optional.empty();

    @Option(
            names = "--stories",
            paramLabel = "PRINCIPLE=COUNT",
            description = "How many usable stories there are for a principle, as ownership=1.")
    private Map<String, Integer> stories = new LinkedHashMap<>();

    @Option(
            names = "--weak",
            paramLabel = "KIND/CRITERION=SEVERITY",
            description = "What mocks found weak, 1 (a little) to 5, as product-sense/product-sense.metric=4.")
    private Map<String, Integer> weak = new LinkedHashMap<>();

    @Option(
            names = "--done",
            paramLabel = "TASK",
            split = ",",
            description = "The ids of tasks that are done, as story.ownership.1. May be given several times.")
    private List<String> done = new ArrayList<>();

    /** Returns whether an option is given without which there is no request. */
    boolean given() {
        return today.isPresent() || company.isPresent();
    }

    /** Returns the request that the options make up. */
    PreparationRequest request(PmPrep prep, JsonMapper mapper) throws IOException {
        Company whose = prep.company(company.orElse("amazon"));
        Availability availability =
                FreeHours.availability(zone, hours.isEmpty() ? List.of("19:00-21:00") : hours, blackouts);
        LocalDate day = today.orElseThrow(() -> new UserMistake("today is missing. Give it like --today 2026-03-02."));
        PreparationRequest.Builder request = PreparationRequest.builder();
        if (timeline.isPresent()) {
            request.company(whose)
                    .today(day)
                    .availability(availability)
                    .timeline(whose, rounds(mapper, timeline.get()));
        } else {
            request.from(PreparationRequest.thirtyDays(whose, day, availability));
        }
        hoursAWeek.map(PrepareOptions::minutes).ifPresent(request::minutesPerWeek);
        weak.forEach((criterion, severity) -> request.addWeakCriteria(weak(criterion, severity)));
        return request.stories(stories).done(done).build();
    }

    private static Timeline rounds(JsonMapper mapper, Path path) throws IOException {
        return PlanFiles.value(
                mapper,
                path,
                "timeline",
                Timeline.class,
                "timeline (\"" + path + "\") must hold a plan of one company, as plan --format json writes it.");
    }

    private static int minutes(BigDecimal hours) {
        try {
            return hours.multiply(MINUTES_OF_AN_HOUR).intValueExact();
        } catch (ArithmeticException e) {
            throw new UserMistake("hours-a-week (" + hours + ") must be whole minutes. Write it like 4 or 4.5.");
        }
    }

    private static WeakCriterion weak(String text, int severity) {
        String[] parts = text.split("/", -1);
        Optional<QuestionKind> kind = Arrays.stream(QuestionKind.values())
                .filter(each -> each.id().equals(parts[0].toLowerCase(Locale.ROOT)))
                .findFirst();
        if (parts.length != 2 || kind.isEmpty()) {
            throw new UserMistake("weak (\"" + text + "\") must be a kind of question and a criterion. Write it like"
                    + " product-sense/product-sense.metric=4.");
        }
        return WeakCriterion.of(kind.get(), parts[1], severity);
    }
}
