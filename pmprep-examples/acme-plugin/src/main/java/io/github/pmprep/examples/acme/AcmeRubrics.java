package io.github.pmprep.examples.acme;

import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;

/** What Acme looks for in answers. */
final class AcmeRubrics {

    private AcmeRubrics() {}

    static Rubric productSense() {
        return Rubric.builder()
                .id("acme.product-sense")
                .version("1")
                .kind(QuestionKind.PRODUCT_SENSE)
                .addCriteria(
                        criterion("product-sense.hypothesis", "Hypothesis", "Says what will happen, and why.", 50),
                        criterion("product-sense.experiment", "Experiment", "Says how to find out fast.", 50))
                .source(AcmePlugin.HANDBOOK)
                .build();
    }

    private static Criterion criterion(String id, String name, String description, int weight) {
        return Criterion.builder()
                .id(id)
                .name(name)
                .description(description)
                .weight(weight)
                .build();
    }
}
