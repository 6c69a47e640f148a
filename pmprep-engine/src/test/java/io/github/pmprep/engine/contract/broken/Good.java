package io.github.pmprep.engine.contract.broken;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Competency;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.compensation.Band;
import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Anchor;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.model.source.Source;
import io.github.pmprep.spi.CompanyPlugin;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Keeps the contract, unless a test changes what it says. */
public class Good implements CompanyPlugin {

    /** Where an invented company is published. */
    public static final Source SOURCE = Source.of("Invented for a test", LocalDate.of(2026, 1, 1));

    private final String id;
    private final UnaryOperator<Company> change;

    /** Creates the plugin that keeps the contract. */
    public Good() {
        this("acme", UnaryOperator.identity());
    }

    /** Creates a plugin that says something else. */
    public Good(String id, UnaryOperator<Company> change) {
        this.id = id;
        this.change = change;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public Company company() {
        return change.apply(acme());
    }

    private static Company acme() {
        return Company.builder()
                .id("acme")
                .name("Acme")
                .addLevels(level("pm", 100_000), level("senior-pm", 150_000))
                .addCompetencies(Competency.builder()
                        .id("product-sense")
                        .name("Product sense")
                        .description("Chooses what to build.")
                        .source(SOURCE)
                        .build())
                .loop(Loop.builder()
                        .addStages(InterviewBlock.builder()
                                .id("onsite")
                                .name("Onsite")
                                .addRounds(Round.builder()
                                        .id("onsite")
                                        .name("Onsite")
                                        .addQuestionKinds(QuestionKind.PRODUCT_SENSE)
                                        .build())
                                .build())
                        .source(SOURCE)
                        .build())
                .addRubrics(Rubric.builder()
                        .id("acme.product-sense")
                        .version("1")
                        .kind(QuestionKind.PRODUCT_SENSE)
                        .addCriteria(experiment())
                        .source(SOURCE)
                        .build())
                .verdictScale(VerdictScale.builder()
                        .addVerdicts(verdict("NO", 0, false), verdict("YES", 50, true))
                        .source(SOURCE)
                        .build())
                .build();
    }

    private static Level level(String id, long base) {
        return Level.builder()
                .id(id)
                .name(id)
                .addBands(Band.perYear(
                        PayKind.BASE, Money.ofMajor("USD", base), Money.ofMajor("USD", base + 50_000), SOURCE))
                .source(SOURCE)
                .build();
    }

    /** Returns the criterion of the one rubric. */
    public static Criterion experiment() {
        return Criterion.builder()
                .id("product-sense.experiment")
                .name("Experiment")
                .description("Proposes a test.")
                .weight(100)
                .addAnchors(
                        Anchor.builder().level(1).description("Tests nothing.").build(),
                        Anchor.builder().level(5).description("Tests it fast.").build())
                .addStrong(
                        "I would run an A/B test for two weeks with 5% of traffic, comparing the new page with the old.")
                .addWeak("We would build all of it, launch it to everybody and hope for the best.")
                .build();
    }

    private static Verdict verdict(String id, int fromScore, boolean hire) {
        return Verdict.builder().id(id).name(id).fromScore(fromScore).hire(hire).build();
    }
}
