package io.github.pmprep.engine.mocks;

import io.github.pmprep.api.Mocks;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.AntiSignalHistory;
import io.github.pmprep.model.mock.CriterionTrend;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.mock.MockLog;
import io.github.pmprep.model.mock.MockReport;
import java.util.List;

/** Tells what mocks and drills show. */
public final class MockRoom implements Mocks {

    /** Creates the room. */
    public MockRoom() {}

    @Override
    public MockReport report(Company company, MockLog log) {
        List<MockEntry> entries = log.entries().stream()
                .filter(entry -> entry.company().orElse(company.id()).equals(company.id()))
                .toList();
        List<CriterionTrend> trends = Trends.of(entries);
        List<AntiSignalHistory> antiSignals = Histories.of(entries);
        return MockReport.builder()
                .company(company.id())
                .trends(trends)
                .antiSignals(antiSignals)
                .drills(new Drills(company, trends, antiSignals).mostUrgentFirst())
                .build();
    }
}
