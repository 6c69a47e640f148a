package io.github.pmprep.engine.contract.broken;

import io.github.pmprep.model.company.Company;
import java.time.LocalDate;

/** Looks at the calendar before it answers. */
public final class AsksTheClock extends Good {

    @Override
    public Company company() {
        return LocalDate.now().isAfter(LocalDate.MIN) ? super.company() : new AsksTheClock().company();
    }
}
