package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.calendars.Holidays;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that make up a request for a plan. */
final class PlanOptions {

    @Option(
            names = "--company",
            paramLabel = "ID[=DATE]",
            description =
                    "Whose loop; amazon unless given. Give it again for each further loop in the same calendar, with"
                            + " its own day of outreach if that differs, as acme=2026-03-09.")
    private List<String> companies = new ArrayList<>();

    @Option(
            names = "--outreach",
            paramLabel = "DATE",
            description = "The day of the recruiter's first mail, as 2026-03-02.")
    private Optional<LocalDate> outreach = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "America/Los_Angeles",
            description = "The time zone of the hours (default: ${DEFAULT-VALUE}).")
    private String zone = "";

    @Option(
            names = "--hours",
            paramLabel = "[DAY=]START-END",
            description = "The free hours of each weekday, 09:00-17:00 unless given, or of one day of the week, as"
                    + " sat=10:00-12:00. May be given several times.")
    private List<String> hours = new ArrayList<>();

    @Option(
            names = "--preferred",
            paramLabel = "[DAY=]START-END",
            description = "The hours that are liked best, written like --hours.")
    private List<String> preferred = new ArrayList<>();

    @Option(
            names = "--blackout",
            paramLabel = "DATE[..DATE]",
            description = "Days on which nothing may lie, as 2026-03-09..2026-03-13. May be given several times.")
    private List<String> blackouts = new ArrayList<>();

    @Option(
            names = "--holidays",
            paramLabel = "CODE",
            description = "The country whose public holidays the company keeps, as us, us-ca or de-by.")
    private Optional<String> holidays = Optional.empty();

    @Option(
            names = "--fixed",
            paramLabel = "[ID/]ROUND=TIME",
            description =
                    "A round that is agreed, as onsite-execution=2026-03-18T10:00, led by the company where there are"
                            + " several. May be given several times.")
    private List<String> fixed = new ArrayList<>();

    @Option(
            names = "--held",
            paramLabel = "[ID/]ROUND=TIME",
            description = "A round that has taken place, written like --fixed.")
    private List<String> held = new ArrayList<>();

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DayText.class,
            description = "Nothing new starts before this day; the forecast leaves out what has not come by then.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(names = "--decision-by", paramLabel = "DATE", description = "The last day on which the decision is of use.")
    private Optional<LocalDate> decisionBy = Optional.empty();

    @Option(
            names = "--rest",
            paramLabel = "MINUTES",
            defaultValue = "60",
            description = "The rest between rounds of different companies (default: ${DEFAULT-VALUE}).")
    private int rest = 60;

    /** Returns whether an option is given without which there is no request. */
    boolean given() {
        return outreach.isPresent() || !companies.isEmpty();
    }

    /** Returns the request that the options make up. */
    LoopsRequest request(PmPrep prep) {
        return request(prep, "amazon");
    }

    /** Returns the request that the options make up, for a company unless they name another. */
    LoopsRequest request(PmPrep prep, String unlessGiven) {
        Availability availability =
                FreeHours.availability(zone, hours.isEmpty() ? List.of("09:00-17:00") : hours, blackouts);
        Map<String, LocalDate> loops = loops(unlessGiven);
        LoopsRequest.Builder request = LoopsRequest.builder().restMinutes(rest);
        loops.forEach((company, date) -> request.addLoop(LoopRequest.builder()
                .company(prep.company(company))
                .outreach(date)
                .availability(availability)
                .preferred(FreeHours.windows("preferred", preferred))
                .calendar(holidays.map(code -> Holidays.ofCode(code, date.getYear(), date.getYear() + 1))
                        .orElseGet(BusinessCalendar::mondayToFriday))
                .fixedRounds(settled(company, loops.size() > 1))
                .notBefore(
                        today.map(day -> day.atStartOfDay(availability.zone()).toInstant()))
                .decisionBy(decisionBy)
                .build()));
        return request.build();
    }

    private Map<String, LocalDate> loops(String unlessGiven) {
        Map<String, LocalDate> loops = new LinkedHashMap<>();
        for (String company : companies.isEmpty() ? List.of(unlessGiven) : companies) {
            int equals = company.indexOf('=');
            LocalDate date = equals < 0
                    ? outreach.orElseThrow(
                            () -> new UserMistake("outreach is missing. Give it like --outreach 2026-03-02."))
                    : FreeHours.day("outreach", company.substring(equals + 1));
            loops.put(equals < 0 ? company : company.substring(0, equals), date);
        }
        return loops;
    }

    private List<FixedRound> settled(String company, boolean led) {
        List<FixedRound> rounds = new ArrayList<>();
        fixed.forEach(text -> settled(text, company, led, false).ifPresent(rounds::add));
        held.forEach(text -> settled(text, company, led, true).ifPresent(rounds::add));
        return rounds;
    }

    private static Optional<FixedRound> settled(String text, String company, boolean led, boolean held) {
        String name = held ? "held" : "fixed";
        int slash = text.indexOf('/');
        int equals = text.indexOf('=');
        if (equals < 0 || led && slash < 0) {
            throw new UserMistake(name + " (\"" + text + "\") must be a round and its start. Write it like "
                    + (led ? company + "/" : "") + "onsite-execution=2026-03-18T10:00.");
        }
        if (slash >= 0 && !text.substring(0, slash).equals(company)) {
            return Optional.empty();
        }
        try {
            return Optional.of(FixedRound.builder()
                    .round(text.substring(slash + 1, equals))
                    .start(LocalDateTime.parse(text.substring(equals + 1)))
                    .held(held)
                    .build());
        } catch (DateTimeParseException e) {
            throw new UserMistake(name + " (\"" + text.substring(equals + 1)
                    + "\") must be a day and a time. Write it like 2026-03-18T10:00.");
        }
    }
}
