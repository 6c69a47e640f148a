package io.github.pmprep.engine.timeline;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.model.source.Source;
import java.time.LocalDate;

/** Invented companies that differ in nothing but their loop. */
final class TestCompanies {

    static final Source SOURCE = Source.of("Made up for a test", LocalDate.parse("2026-01-01"));

    private static final VerdictScale SCALE = VerdictScale.builder()
            .addVerdict(Verdict.builder()
                    .id("HIRE")
                    .name("hire")
                    .fromScore(0)
                    .hire(true)
                    .build())
            .source(SOURCE)
            .build();

    private TestCompanies() {}

    static Company company(Loop loop) {
        return company("testing", loop);
    }

    static Company company(String id, Loop loop) {
        return Company.builder()
                .id(id)
                .name("Testing")
                .addPrinciple(Principle.builder()
                        .id("speed")
                        .name("Speed")
                        .description("Be quick.")
                        .source(SOURCE)
                        .build())
                .loop(loop)
                .verdictScale(SCALE)
                .build();
    }
}
