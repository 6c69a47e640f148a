package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.json.JsonFile;
import io.github.pmprep.examples.cli.pay.PayCsv;
import io.github.pmprep.examples.cli.pay.PayReport;
import io.github.pmprep.examples.cli.pay.PayText;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.assumption.Assumptions;
import io.github.pmprep.model.compensation.assumption.PricePath;
import io.github.pmprep.model.money.Fraction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "pay",
        mixinStandardHelpOptions = true,
        description = "Adds up what an offer comes to, year by year, and holds offers against each other.",
        footer = {"", "The form of an offer file is described in offers/README.md beside three examples."})
final class PayCommand implements Callable<Integer> {

    private enum PayFormat {
        TEXT,
        JSON,
        CSV
    }

    @Option(names = "--offer", paramLabel = "FILE.json", required = true, description = "The offer.")
    private Path offer = Path.of("");

    @Option(
            names = "--compare",
            paramLabel = "FILE.json",
            arity = "1..*",
            description = "Other offers to hold it against.")
    private List<Path> others = new ArrayList<>();

    @Option(
            names = "--growth",
            paramLabel = "RATE",
            defaultValue = "0",
            converter = FractionText.class,
            description = "The growth of share prices a year, as 8%% or 0.08 (default: ${DEFAULT-VALUE}).")
    private Fraction growth = Fraction.ZERO;

    @Option(
            names = "--leave",
            paramLabel = "DATE",
            converter = DayText.class,
            description = "Shows what leaving on that day leaves one with.")
    private Optional<LocalDate> leave = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json or csv for programs (default: ${DEFAULT-VALUE}).")
    private PayFormat format = PayFormat.TEXT;

    private final Console console;

    PayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        JsonMapper mapper = Output.mapper();
        List<Offer> offers = new ArrayList<>();
        offers.add(new JsonFile(mapper, offer).value(Offer.class));
        for (Path other : others) {
            offers.add(new JsonFile(mapper, other).value(Offer.class));
        }
        Assumptions assumptions = Assumptions.builder()
                .sharePrice(PricePath.builder().yearlyGrowth(growth).build())
                .build();
        PayReport report = PayReport.of(PmPrep.load().compensation(), offers, assumptions, leave);
        lines(report, mapper).forEach(console::line);
        return 0;
    }

    private List<String> lines(PayReport report, JsonMapper mapper) {
        return switch (format) {
            case TEXT -> PayText.of(report);
            case CSV -> PayCsv.of(report);
            case JSON -> {
                try {
                    yield List.of(mapper.writeValueAsString(report));
                } catch (JsonProcessingException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
