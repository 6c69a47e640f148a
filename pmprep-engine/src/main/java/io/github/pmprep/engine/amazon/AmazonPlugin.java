package io.github.pmprep.engine.amazon;

import io.github.pmprep.engine.data.CompiledData;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;

/** Amazon's loop, principles, rubrics and pay, from {@code amazon.json}. */
public final class AmazonPlugin implements CompanyPlugin {

    /** For {@link java.util.ServiceLoader}. */
    public AmazonPlugin() {}

    @Override
    public String id() {
        return "amazon";
    }

    @Override
    public Company company() {
        return CompiledData.read(Company.class, AmazonPlugin.class, "amazon.data");
    }
}
