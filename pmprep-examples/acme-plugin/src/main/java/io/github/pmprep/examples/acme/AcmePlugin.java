package io.github.pmprep.examples.acme;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Competency;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.model.source.Source;
import io.github.pmprep.spi.CompanyPlugin;
import java.time.LocalDate;
import java.util.List;

/** Adds Acme, an invented maker of rocket skates that interviews and pays unlike anybody else. */
public final class AcmePlugin implements CompanyPlugin {

    static final Source HANDBOOK = Source.of("The invented handbook of Acme", LocalDate.of(2026, 11, 1));

    /** For {@link java.util.ServiceLoader}. */
    public AcmePlugin() {}

    @Override
    public String id() {
        return "acme";
    }

    @Override
    public Company company() {
        return Company.builder()
                .id(id())
                .name("Acme")
                .addLevel(level("pm3", "Product Manager III"))
                .addLevel(level("pm4", "Product Manager IV"))
                .addPrinciple(principle("ship-it", "Ship It", "Put something small before customers this week."))
                .addPrinciple(principle("mind-the-cliff", "Mind the Cliff", "Look where you run before you run fast."))
                .addCompetencies(Competency.builder()
                        .id("product-craft")
                        .name("Product craft")
                        .description("Turns a vague wish into a product that people pay for.")
                        .source(HANDBOOK)
                        .build())
                .loop(AcmeLoop.loop())
                .rubrics(List.of(AcmeRubrics.productSense(), AcmeRubrics.strategy(), AcmeRubrics.behavioral()))
                .vesting(VestingSchedule.levelMonthlyWithCliff(4))
                .verdictScale(verdictScale())
                .build();
    }

    private static Level level(String id, String name) {
        return Level.builder().id(id).name(name).source(HANDBOOK).build();
    }

    private static Principle principle(String id, String name, String description) {
        return Principle.builder()
                .id(id)
                .name(name)
                .description(description)
                .source(HANDBOOK)
                .build();
    }

    private static VerdictScale verdictScale() {
        return VerdictScale.builder()
                .addVerdict(verdict("NO", "no", 0, false))
                .addVerdict(verdict("NOT_YET", "not yet", 35, false))
                .addVerdict(verdict("YES", "yes", 60, true))
                .addVerdict(verdict("DROP_EVERYTHING", "drop everything", 85, true))
                .source(HANDBOOK)
                .build();
    }

    private static Verdict verdict(String id, String name, int fromScore, boolean hire) {
        return Verdict.builder()
                .id(id)
                .name(name)
                .fromScore(fromScore)
                .hire(hire)
                .build();
    }
}
