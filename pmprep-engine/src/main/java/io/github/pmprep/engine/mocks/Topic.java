package io.github.pmprep.engine.mocks;

import io.github.pmprep.model.question.QuestionKind;
import java.util.Comparator;

/**
 * A criterion, or a rule, in answers to one kind of question.
 *
 * @param kind the kind of question
 * @param criterion the id of the criterion or the rule
 */
record Topic(QuestionKind kind, String criterion) implements Comparable<Topic> {

    private static final Comparator<Topic> ORDER =
            Comparator.comparing(Topic::kind).thenComparing(Topic::criterion);

    @Override
    public int compareTo(Topic other) {
        return ORDER.compare(this, other);
    }
}
