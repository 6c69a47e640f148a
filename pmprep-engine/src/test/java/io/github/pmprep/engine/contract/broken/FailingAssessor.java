package io.github.pmprep.engine.contract.broken;

import io.github.pmprep.spi.Assessor;
import java.util.Optional;

/** Has an assessor that fails. */
public final class FailingAssessor extends Good {

    @Override
    public Optional<Assessor> assessor() {
        return Optional.of((company, question, answer) -> {
            throw new IllegalStateException("no model");
        });
    }
}
