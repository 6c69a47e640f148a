package com.example.yourco;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.spi.testkit.CompanyPluginContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Yourco")
class YourcoPluginTest {

    @TestFactory
    @DisplayName("keeps the contract")
    Stream<DynamicTest> keepsTheContract() {
        return CompanyPluginContract.checksFor(new YourcoPlugin()).entrySet().stream()
                .map(check -> DynamicTest.dynamicTest(check.getKey(), check.getValue()::run));
    }

    @Test
    @DisplayName("is found by the library")
    void isFound() {
        PmPrep prep = PmPrep.load();
        assertEquals(List.of(), prep.loadProblems());
        assertEquals("Yourco", prep.company("yourco").name());
    }
}
