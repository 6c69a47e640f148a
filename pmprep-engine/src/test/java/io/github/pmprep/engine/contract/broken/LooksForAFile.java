package io.github.pmprep.engine.contract.broken;

import io.github.pmprep.model.company.Company;
import java.io.File;

/** Looks for a file before it answers. */
public final class LooksForAFile extends Good {

    @Override
    public Company company() {
        return new Settings().exist() ? new LooksForAFile().company() : super.company();
    }

    private static final class Settings {

        boolean exist() {
            return new File("no such file of settings").exists();
        }
    }
}
