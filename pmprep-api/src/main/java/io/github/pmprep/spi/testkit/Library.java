package io.github.pmprep.spi.testkit;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The library as the plugin's users have it. */
final class Library {

    private Library() {}

    /** Returns the library with this plugin alone. */
    static PmPrep with(CompanyPlugin plugin) {
        PmPrep prep = PmPrep.builder().discovery(false).plugin(plugin).build();
        Expect.that(
                prep.loadProblems().isEmpty(),
                "The library refuses the plugin: " + prep.loadProblems(),
                "Correct what it names.");
        return prep;
    }

    static void roundTrip(CompanyPlugin plugin) {
        PmPrep prep = with(plugin);
        Company company = prep.company(plugin.id());
        PmPrep fromFile = read(prep.companyFile(company));
        Expect.that(
                fromFile.loadProblems().isEmpty(),
                "The company cannot be read from the file that was written of it: " + fromFile.loadProblems(),
                "Correct what it names.");
        Expect.that(
                fromFile.company(plugin.id()).equals(company),
                "The company read from a file is not the one that was written to it",
                "Please report it: every company must have a form in a file.");
    }

    private static PmPrep read(String text) {
        try {
            Path file = Files.createTempFile("pmprep-contract", ".json");
            try {
                Files.writeString(file, text);
                return PmPrep.builder().discovery(false).companyFile(file).build();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
