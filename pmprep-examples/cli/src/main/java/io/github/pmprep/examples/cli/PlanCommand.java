package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
import io.github.pmprep.model.timeline.Timeline;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Places a company's interview loop on dates, or says why that cannot be.")
final class PlanCommand implements Runnable {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);

    @Option(
            names = "--company",
            paramLabel = "ID",
            defaultValue = "amazon",
            description = "Whose loop (default: ${DEFAULT-VALUE}).")
    private String company = "";

    @Option(
            names = "--outreach",
            paramLabel = "DATE",
            required = true,
            description = "The day of the recruiter's first mail, as 2026-03-02.")
    private LocalDate outreach = LocalDate.EPOCH;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "America/Los_Angeles",
            description = "The time zone of the hours (default: ${DEFAULT-VALUE}).")
    private String zone = "";

    @Option(
            names = "--hours",
            paramLabel = "START-END",
            defaultValue = "09:00-17:00",
            description = "The free hours of each weekday (default: ${DEFAULT-VALUE}).")
    private String hours = "";

    @Option(names = "--decision-by", paramLabel = "DATE", description = "The last day on which the decision is of use.")
    private Optional<LocalDate> decisionBy = Optional.empty();

    @Mixin
    private Output output;

    private final Console console;

    PlanCommand(Console console) {
        this.console = console;
        this.output = new Output(console);
    }

    @Override
    public void run() {
        PmPrep prep = PmPrep.load();
        PlanOutcome outcome = prep.timelines()
                .plan(LoopRequest.builder()
                        .company(prep.company(company))
                        .outreach(outreach)
                        .availability(Availability.weekdays(Availability.zone(zone), window()))
                        .decisionBy(decisionBy)
                        .build());
        output.write(outcome, () -> show(outcome));
    }

    private Window window() {
        String[] ends = hours.split("-", -1);
        if (ends.length != 2) {
            throw new UserMistake("hours (\"" + hours + "\") must be two times of day. Write them like 09:00-17:00.");
        }
        return Window.of(ends[0], ends[1]);
    }

    private void show(PlanOutcome outcome) {
        if (outcome instanceof Planned planned) {
            show(planned.timeline());
        } else if (outcome instanceof Impossible impossible) {
            console.line(impossible.message());
        }
    }

    private void show(Timeline timeline) {
        console.line(timeline.company() + ", outreach " + timeline.outreach() + ", times in " + timeline.zone());
        console.line("");
        for (PlacedRound round : timeline.rounds()) {
            console.line(
                    WHEN.format(round.zonedStart()) + "-" + round.zonedEnd().toLocalTime() + "  " + round.name());
            console.line("      " + round.reason());
        }
        timeline.deadlines().forEach(deadline -> console.line("due " + deadline.date() + "  " + deadline.stage()));
        console.line(timeline.decision()
                .map(day ->
                        "decision " + day + ", " + timeline.daysToDecision().orElseThrow() + " days after the outreach")
                .orElse("The decision cannot be dated: a stage of unknown length comes before it."));
        timeline.flags().forEach(flag -> console.line("! " + flag.message()));
        timeline.assumptions().forEach(assumption -> console.line("assumed: " + assumption));
    }
}
