package io.github.pmprep.engine.plugins;

import io.github.pmprep.engine.plugins.jar.Tiny;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A plugin that says what a test wants. */
final class FakePlugin implements CompanyPlugin {

    private final Supplier<@Nullable String> id;
    private final Supplier<@Nullable Company> company;

    FakePlugin(Supplier<@Nullable String> id, Supplier<@Nullable Company> company) {
        this.id = id;
        this.company = company;
    }

    static FakePlugin of(String id) {
        return new FakePlugin(() -> id, () -> Tiny.company(id));
    }

    FakePlugin named(String name) {
        return new FakePlugin(
                id, () -> Company.builder().from(company.get()).name(name).build());
    }

    @Override
    public String id() {
        return id.get();
    }

    @Override
    public Company company() {
        return company.get();
    }
}
