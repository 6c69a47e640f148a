package io.github.pmprep.engine.amazon;

import io.github.pmprep.spi.testkit.CompanyPluginContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Amazon, as a plugin,")
class AmazonContractTest {

    @TestFactory
    @DisplayName("keeps the contract")
    Stream<DynamicTest> keepsTheContract() {
        return CompanyPluginContract.checksFor(new AmazonPlugin()).entrySet().stream()
                .map(check -> DynamicTest.dynamicTest(check.getKey(), check.getValue()::run));
    }
}
