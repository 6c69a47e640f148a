package io.github.pmprep.model.readiness;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.pmprep.model.internal.Words;

/**
 * The seven items of the article's checklist.
 *
 * @since 0.1
 */
public enum ChecklistTopic {
    /** Preparation began four weeks before the first round, with three to five hours a week. Counted: days. */
    EARLY_START,

    /** Each principle has two stories that state a decision and a result. Counted: stories, at most two a principle. */
    STORIES,

    /** Product-sense answers were drilled until no criterion is weak. Counted: criteria of the rubric. */
    PRODUCT_SENSE_DRILLS,

    /** A partner asked "so what?" in mocks of every kind of question that the rounds ask. Counted: kinds of question. */
    MOCKS,

    /** Questions for the interviewers are ready, and all of them are good. Counted: questions. */
    INTERVIEWER_QUESTIONS,

    /** The loop keeps what the company reads as urgency, such as an onsite within two weeks. Counted: urgency rules. */
    ONSITE_DATE,

    /** The latest outcome can be put on one page. Counted: the sections of the page. */
    ONE_PAGE;

    private final String id = Words.id(this);

    /** Returns the id, as users write it. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * Returns the constant with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static ChecklistTopic of(String id) {
        return Words.choose("checklistTopic", id, values(), ChecklistTopic::id);
    }

    /** Returns the {@linkplain #id() id}. */
    @Override
    public String toString() {
        return id;
    }
}
