package io.github.pmprep.seeded.engine;

import java.time.LocalDate;

final class AsksTheClock {

    LocalDate today() {
        return LocalDate.now();
    }
}
