package io.github.pmprep.examples.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --today}. */
final class Today {

    @Option(
            names = "--today",
            paramLabel = "DATE",
            converter = DayText.class,
            description = "The day for which it holds; the present day unless given.")
    private Optional<LocalDate> day = Optional.empty();

    LocalDate day() {
        return day.orElseGet(() -> LocalDate.now(Clock.system(ZoneId.systemDefault())));
    }
}
