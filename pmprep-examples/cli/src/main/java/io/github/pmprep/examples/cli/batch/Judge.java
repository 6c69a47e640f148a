package io.github.pmprep.examples.cli.batch;

import io.github.pmprep.model.question.Question;

/** Judges one answer. Called from several threads at once. */
@FunctionalInterface
public interface Judge {

    /** Returns the judgment; an {@link IllegalArgumentException} rejects the line with its message. */
    Judgment judge(Question question, String answer);
}
