package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options {@code --company} and {@code --weights}, shared by the commands that judge answers. */
final class Weighing {

    @Option(
            names = "--company",
            paramLabel = "ID",
            defaultValue = "amazon",
            description = "Whose rubrics and verdicts (default: ${DEFAULT-VALUE}).")
    private String company = "";

    @Option(
            names = "--weights",
            paramLabel = "FILE.json",
            description =
                    "What the rules are worth, as the command calibrate writes it; the built-in weights if not given.")
    private Optional<Path> weights = Optional.empty();

    /** Loads the library with the weights that were given. */
    PmPrep load() {
        PmPrep.Builder builder = PmPrep.builder();
        weights.ifPresent(builder::scoringWeights);
        return builder.build();
    }

    /** Returns the company that was given. */
    Company company(PmPrep prep) {
        return prep.company(company);
    }
}
