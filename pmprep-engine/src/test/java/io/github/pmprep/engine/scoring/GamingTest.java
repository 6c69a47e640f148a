package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.spi.testkit.GamingBattery;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Gaming")
class GamingTest {

    private static final PmPrep PREP = PmPrep.load();

    @TestFactory
    @DisplayName("earns nothing")
    Stream<DynamicTest> earnsNothing() {
        return GamingBattery.checksFor(PREP, PREP.company("amazon")).entrySet().stream()
                .map(check -> dynamicTest(check.getKey(), check.getValue()::run));
    }
}
