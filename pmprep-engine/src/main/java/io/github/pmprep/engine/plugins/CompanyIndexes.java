package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.api.PmPrep;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the company files that jars list in their index. */
final class CompanyIndexes {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private CompanyIndexes() {}

    static List<Found> under(ClassLoader classLoader) {
        List<Found> found = new ArrayList<>();
        for (Listing listing : Listing.all(classLoader, PmPrep.Builder.COMPANY_INDEX)) {
            for (String name : listing.lines()) {
                found.add(read(listing, name));
            }
            listing.failure()
                    .ifPresent(
                            failure -> found.add(Found.problem(origin(listing, ""), Reason.FILE_UNREADABLE, failure)));
        }
        return found;
    }

    private static Found read(Listing listing, String name) {
        Origin origin = origin(listing, name);
        if (!NAME.matcher(name).matches()) {
            return Found.problem(
                    origin,
                    Reason.FILE_UNREADABLE,
                    PmPrep.Builder.COMPANY_INDEX + " lists \"" + name
                            + "\", which must be the name of a file beside it. Write it like \"acme.json\".");
        }
        return CompanyFiles.read(origin, () -> Listing.open(new URL(listing.url(), name)));
    }

    private static Origin origin(Listing listing, String name) {
        String folder = PmPrep.Builder.COMPANY_INDEX.substring(0, PmPrep.Builder.COMPANY_INDEX.lastIndexOf('/') + 1);
        return new Origin(folder + name + " (" + listing.home() + ")", false);
    }
}
