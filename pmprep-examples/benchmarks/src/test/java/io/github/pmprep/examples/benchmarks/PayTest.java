package io.github.pmprep.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pay benchmarks measure the same offer:")
class PayTest {

    private final Pay pay = new Pay();
    private final YearlySums sums = new YearlySums();

    @Test
    @DisplayName("its ledger is that of a typical offer, of 50 to 100 lines")
    void typical() {
        int lines = pay.unfold().lines().size();
        assertTrue(lines >= 50 && lines <= 100, lines + " lines");
    }

    @Test
    @DisplayName("the four ways to keep money add up to the same")
    void sameSums() {
        assertEquals(1_410_000_00L, sums.longs());
        assertEquals(new BigDecimal("1410000.00"), sums.bigDecimals());
        assertEquals("USD 1410000.00", sums.jodaMoney().toString());
        assertEquals(0, sums.moneta().getNumber().numberValue(BigDecimal.class).compareTo(new BigDecimal("1410000")));
    }

    @Test
    @DisplayName("the whole ledger comes to that and the second sign-on")
    void ledger() {
        assertEquals("USD 1440000.00", pay.total().total().toString());
    }
}
