package io.github.pmprep.engine.plugins;

import io.github.pmprep.engine.plugins.jar.Tiny;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.spi.Assessor;
import io.github.pmprep.spi.CompanyPlugin;
import io.github.pmprep.spi.DebriefRule;
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
    private final Supplier<@Nullable RuleBook> rules;
    private final Supplier<@Nullable Optional<DebriefRule>> debriefRule;

    FakePlugin(Supplier<@Nullable String> id, Supplier<@Nullable Company> company) {
        this(id, company, Optional::empty, List::of, () -> RuleBook.builder().build(), Optional::empty);
    }

    private FakePlugin(
            Supplier<@Nullable String> id,
            Supplier<@Nullable Company> company,
            Supplier<@Nullable Optional<Assessor>> assessor,
            Supplier<@Nullable List<RiskRule>> riskRules,
            Supplier<@Nullable RuleBook> rules,
            Supplier<@Nullable Optional<DebriefRule>> debriefRule) {
        this.id = id;
        this.company = company;
        this.assessor = assessor;
        this.riskRules = riskRules;
        this.rules = rules;
        this.debriefRule = debriefRule;
    }

    static FakePlugin of(String id) {
        return new FakePlugin(() -> id, () -> Tiny.company(id));
    }

    FakePlugin named(String name) {
        return new FakePlugin(
                id, () -> Company.builder().from(company.get()).name(name).build());
    }

    FakePlugin judging(Supplier<@Nullable Optional<Assessor>> judge) {
        return new FakePlugin(id, company, judge, riskRules, rules, debriefRule);
    }

    FakePlugin judging(Assessor judge) {
        return judging(() -> Optional.of(judge));
    }

    FakePlugin flagging(Supplier<@Nullable List<RiskRule>> flags) {
        return new FakePlugin(id, company, assessor, flags, rules, debriefRule);
    }

    FakePlugin looking(Supplier<@Nullable RuleBook> signals) {
        return new FakePlugin(id, company, assessor, riskRules, signals, debriefRule);
    }

    FakePlugin deciding(Supplier<@Nullable Optional<DebriefRule>> decision) {
        return new FakePlugin(id, company, assessor, riskRules, rules, decision);
    }

    FakePlugin deciding(DebriefRule decision) {
        return deciding(() -> Optional.of(decision));
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

    @Override
    public RuleBook rules() {
        return rules.get();
    }

    @Override
    public Optional<DebriefRule> debriefRule() {
        return debriefRule.get();
    }
}
