package io.github.pmprep.spi.testkit;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;

/** A company that is data alone, as a plugin. */
record DataPlugin(Company company) implements CompanyPlugin {

    @Override
    public String id() {
        return company.id();
    }
}
