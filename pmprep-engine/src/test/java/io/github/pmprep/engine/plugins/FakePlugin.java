package io.github.pmprep.engine.plugins;

import io.github.pmprep.engine.plugins.jar.Tiny;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.Assessor;
import io.github.pmprep.spi.CompanyPlugin;
import io.github.pmprep.spi.RiskRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A plugin that says what a test wants. */
final class FakePlugin implements CompanyPlugin {

    private final Supplier<@Nullable String> id;
    private final Supplier<@Nullable Company> company;
    private final Supplier<@Nullable Optional<Assessor>> assessor;
    private final Supplier<@Nullable List<RiskRule>> riskRules;

    FakePlugin(Supplier<@Nullable String> id, Supplier<@Nullable Company> company) {
        this(id, company, Optional::empty, List::of);
    }

    private FakePlugin(
            Supplier<@Nullable String> id,
            Supplier<@Nullable Company> company,
            Supplier<@Nullable Optional<Assessor>> assessor,
            Supplier<@Nullable List<RiskRule>> riskRules) {
        this.id = id;
        this.company = company;
        this.assessor = assessor;
        this.riskRules = riskRules;
    }

    static FakePlugin of(String id) {
        return new FakePlugin(() -> id, () -> Tiny.company(id));
    }

    FakePlugin named(String name) {
        return new FakePlugin(
                id, () -> Company.builder().from(company.get()).name(name).build());
    }

    FakePlugin judging(Supplier<@Nullable Optional<Assessor>> judge) {
        return new FakePlugin(id, company, judge, riskRules);
    }

    FakePlugin judging(Assessor judge) {
        return judging(() -> Optional.of(judge));
    }

    FakePlugin flagging(Supplier<@Nullable List<RiskRule>> rules) {
        return new FakePlugin(id, company, assessor, rules);
    }

    @Override
    public String id() {
        return id.get();
    }

    @Override
    public Company company() {
        return company.get();
    }

    @Override
    public Optional<Assessor> assessor() {
        return assessor.get();
    }

    @Override
    public List<RiskRule> riskRules() {
        return riskRules.get();
    }
}
