package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Whether product-sense answers were drilled until no criterion is weak. */
final class ProductSenseDrills {

    private static final QuestionKind KIND = QuestionKind.PRODUCT_SENSE;
    private static final String NEXT = "Answer a product-sense question aloud: hypothesis, metric, fast experiment";

    private final List<Criterion> criteria;
    private final List<MockEntry> practised;
    private final SortedMap<String, Integer> levels;

    ProductSenseDrills(Company company, Practice practice) {
        this.criteria = company.rubric(KIND).map(Rubric::criteria).orElse(List.of());
        this.practised = practice.of(KIND);
        this.levels = practice.latest(KIND);
    }

    ChecklistItem item() {
        int have = (int) criteria.stream()
                .filter(criterion -> level(criterion)
                        .filter(level -> !Practice.isWeak(level))
                        .isPresent())
                .count();
        Item item = new Item(ChecklistTopic.PRODUCT_SENSE_DRILLS, have, criteria.size());
        if (practised.isEmpty()) {
            return item.shows("No product-sense question was practised.").open(NEXT + '.');
        }
        item.shows("Last practised on " + practised.get(practised.size() - 1).date() + ": " + have + " of "
                        + criteria.size() + " criteria are not weak.")
                .lists("Weak", weak().map(Criterion::name).toList())
                .lists("Not seen yet", unseen().map(Criterion::name).toList());
        return have >= criteria.size()
                ? item.done()
                : item.partly(NEXT + "; mind "
                        + Stream.concat(weak(), unseen())
                                .findFirst()
                                .map(criterion -> Quoted.of(criterion.name()))
                                .orElse("each criterion")
                        + '.');
    }

    private Stream<Criterion> weak() {
        return criteria.stream()
                .filter(criterion -> level(criterion).filter(Practice::isWeak).isPresent());
    }

    private Stream<Criterion> unseen() {
        return criteria.stream().filter(criterion -> level(criterion).isEmpty());
    }

    private Optional<Integer> level(Criterion criterion) {
        return Optional.ofNullable(levels.get(criterion.id()));
    }
}
