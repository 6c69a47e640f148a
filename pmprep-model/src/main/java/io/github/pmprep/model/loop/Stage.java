package io.github.pmprep.model.loop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/**
 * A step of a loop: {@linkplain InterviewBlock interviews}, {@linkplain Assignment work without an appointment}, or a
 * {@linkplain Wait wait} without the candidate. Stages follow each other in the order of the loop.
 *
 * @since 0.1
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = InterviewBlock.class, name = "interviews"),
    @JsonSubTypes.Type(value = Assignment.class, name = "assignment"),
    @JsonSubTypes.Type(value = Wait.class, name = "wait")
})
public sealed interface Stage permits InterviewBlock, Assignment, Wait {

    /** Returns the id of the stage, unique in its loop, such as {@code onsite}. */
    String id();

    /** Returns the name for people. */
    String name();

    /** Returns whether some candidates never see this stage. */
    boolean optional();

    /** Returns the days between the stage before (or the outreach) and this one. */
    Gap gap();

    /** Returns the last day for the end of this stage, tied to another event of the loop. */
    Optional<Deadline> deadline();
}
