package io.github.pmprep.api;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.MockLog;
import io.github.pmprep.model.mock.MockReport;

/**
 * Tells what mocks and drills show. Immutable and safe for several threads.
 *
 * <pre>{@code
 * log = log.plus(MockEntry.of("phone-7", today, MockEntry.Kind.DRILL, card).partner("a friend").build());
 * prep.mocks().report(amazon, log).drills().forEach(drill -> show(drill.message()));
 * }</pre>
 *
 * @since 0.1
 */
public interface Mocks {

    /**
     * Returns the trend of each criterion, the anti-signals that stay or come back, and what to practise next. Entries for
     * another company are left out; those for none count.
     *
     * <p>All answers of one day make one point. With fewer than four days no trend is stated, and of more than 60 the last 60
     * count. Each interval stands for itself: of many criteria that do not change, one in ten may seem to.
     */
    MockReport report(Company company, MockLog log);
}
