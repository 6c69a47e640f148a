package io.github.pmprep.examples.acme;

import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Anchor;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;

/** What Acme looks for in answers. */
final class AcmeRubrics {

    private AcmeRubrics() {}

    static Rubric productSense() {
        return rubric(QuestionKind.PRODUCT_SENSE, hypothesis(), experiment());
    }

    static Rubric strategy() {
        return rubric(QuestionKind.STRATEGY, tradeOff());
    }

    static Rubric behavioral() {
        return rubric(QuestionKind.BEHAVIORAL, humility());
    }

    private static Rubric rubric(QuestionKind kind, Criterion... criteria) {
        return Rubric.builder()
                .id("acme." + kind.id())
                .version("1")
                .kind(kind)
                .addCriteria(criteria)
                .source(AcmePlugin.HANDBOOK)
                .build();
    }

    private static Criterion hypothesis() {
        return Criterion.builder()
                .id("product-sense.hypothesis")
                .name("Hypothesis")
                .description("Says what will happen, and why.")
                .weight(50)
                .addAnchors(anchor(1, "Lists features."), anchor(5, "Ties a change to an effect and its cause."))
                .addStrong(
                        "If we put brakes on the skates, returns should fall from 9% to 4%, because most come back bent "
                                + "after a first fall.")
                .addWeak(
                        "We could add lights, a horn and a cup holder. Those are nice features that people would enjoy.")
                .build();
    }

    private static Criterion experiment() {
        return Criterion.builder()
                .id("product-sense.experiment")
                .name("Experiment")
                .description("Says how to find out fast.")
                .weight(50)
                .addAnchors(anchor(1, "Builds it all first."), anchor(5, "Tests a part, with an end and a comparison."))
                .addStrong(
                        "I would run a test for two weeks with 5% of the orders, comparing skates with brakes and without. "
                                + "If returns do not fall, we stop.")
                .addWeak("We would build the whole thing, launch it to everybody and then see how it goes over time.")
                .build();
    }

    private static Criterion tradeOff() {
        return Criterion.builder()
                .id("strategy.trade-off")
                .name("What is given up")
                .description("Names the option not taken and its price.")
                .weight(100)
                .addAnchors(
                        anchor(1, "Everything at once."), anchor(5, "Says what is left undone and what that costs."))
                .addStrong(
                        "We give up the desert this year, which costs us about $15M in sales. I accept that, because "
                                + "splitting the team would delay both launches by six months.")
                .addWeak(
                        "We should do everything at the same time so that we win in every market and with every customer.")
                .build();
    }

    private static Criterion humility() {
        return Criterion.builder()
                .id("behavioral.humility")
                .name("Learns from the cliff")
                .description("Says what went wrong and what is different since.")
                .weight(100)
                .addAnchors(anchor(1, "A saying."), anchor(5, "An own mistake, and the habit that came of it."))
                .addStrong(
                        "I was wrong about the first cause, and it cost us two weeks. Since then I write down what would "
                                + "prove me wrong before I start.")
                .addWeak("I learned that communication is key and that teamwork makes the dream work.")
                .build();
    }

    private static Anchor anchor(int level, String description) {
        return Anchor.builder().level(level).description(description).build();
    }
}
