package com.example.yourco;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.DecisionRule;
import io.github.pmprep.model.company.Level;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Anchor;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.model.source.Source;
import io.github.pmprep.spi.CompanyPlugin;
import java.time.LocalDate;

/** What Yourco asks of product managers. */
public final class YourcoPlugin implements CompanyPlugin {

    // Where you know it from, and the day on which it was so. Give figures from elsewhere sources of their own.
    private static final Source SOURCE = Source.of("Yourco's careers page", LocalDate.of(2026, 11, 1));

    @Override
    public String id() {
        return "yourco";
    }

    @Override
    public Company company() {
        return Company.builder()
                .id(id())
                .name("Yourco")
                .addLevels(Level.builder()
                        .id("senior-pm")
                        .name("Senior Product Manager")
                        .source(SOURCE)
                        .build())
                .addPrinciples(Principle.builder()
                        .id("measure-twice")
                        .name("Measure twice")
                        .description("Looks at the figures again before acting on them.")
                        .source(SOURCE)
                        .build())
                .loop(loop())
                .addRubrics(productSense())
                .verdictScale(VerdictScale.builder()
                        .addVerdicts(verdict("NO", "no", 0, false), verdict("YES", "yes", 50, true))
                        .source(SOURCE)
                        .build())
                // One of the rules that data can state; for any other, override debriefRule().
                .decisionRule(DecisionRule.builder()
                        .kind(DecisionRule.Kind.AVERAGE)
                        .source(SOURCE)
                        .build())
                .build();
    }

    private static Loop loop() {
        return Loop.builder()
                .addStages(InterviewBlock.builder()
                        .id("interviews")
                        .name("Interviews")
                        .gap(Gap.typicallyCalendarDays(5, 7))
                        .addRounds(Round.builder()
                                .id("product-sense")
                                .name("Product sense")
                                .length(MinuteRange.of(45, 60))
                                .addQuestionKinds(QuestionKind.PRODUCT_SENSE)
                                .build())
                        .build())
                .addStages(Wait.builder().id("decision").name("Decision").build())
                .source(SOURCE)
                .build();
    }

    private static Rubric productSense() {
        return Rubric.builder()
                .id("yourco.product-sense")
                .version("1")
                .kind(QuestionKind.PRODUCT_SENSE)
                .addCriteria(Criterion.builder()
                        .id("product-sense.experiment")
                        .name("Experiment")
                        .description("Says how to find out fast.")
                        .weight(100)
                        .addAnchors(
                                Anchor.builder().level(1).description("Builds it all first.").build(),
                                Anchor.builder().level(5).description("Tests a part, with an end.").build())
                        .addStrong("I would run a test for two weeks with 5% of the traffic, comparing the new page with the"
                                + " old one. If conversion falls, we stop.")
                        .addWeak("We would build the whole thing, launch it to everybody and see how it goes over time.")
                        .build())
                .source(SOURCE)
                .build();
    }

    private static Verdict verdict(String id, String name, int fromScore, boolean hire) {
        return Verdict.builder().id(id).name(name).fromScore(fromScore).hire(hire).build();
    }
}
