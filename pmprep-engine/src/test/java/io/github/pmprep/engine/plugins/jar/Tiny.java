package io.github.pmprep.engine.plugins.jar;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.model.source.Source;
import java.time.LocalDate;

/** Makes the smallest companies there are. */
public final class Tiny {

    private static final Source SOURCE = Source.of("Invented for a test", LocalDate.of(2026, 1, 1));

    private Tiny() {}

    public static Company company(String id) {
        return Company.builder()
                .id(id)
                .name("Company " + id)
                .loop(Loop.builder()
                        .addStages(Wait.builder().id("wait").name("Wait").build())
                        .source(SOURCE)
                        .build())
                .verdictScale(VerdictScale.builder()
                        .addVerdicts(Verdict.builder()
                                .id("HIRE")
                                .name("hire")
                                .fromScore(0)
                                .hire(true)
                                .build())
                        .source(SOURCE)
                        .build())
                .build();
    }
}
