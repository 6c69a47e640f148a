package io.github.pmprep.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fraction")
class FractionTest {

    @ParameterizedTest(name = "{0} is {1}, or {2}")
    @DisplayName("reads percentages, fractions and decimals, and writes what is exact")
    @CsvSource({
        "15 %, 0.15, 15 %",
        "12.5%, 0.125, 12.5 %",
        "1/3, 1/3, 1/3",
        "4/8, 0.5, 50 %",
        "-0.30, -0.3, -30 %",
        "1200, 1200, 120000 %",
        "0, 0, 0 %"
    })
    void text(String text, String plain, String percent) {
        Fraction fraction = Fraction.parse(text);
        assertEquals(plain, fraction.toString());
        assertEquals(percent, fraction.percent());
        assertEquals(fraction, Fraction.parse(fraction.toString()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("may be a number in JSON, for Jackson 2 and Jackson 3")
    @CsvSource({"0.15, 0.15", "24000, 24000", "-2, -2", "\"1/3\", 1/3"})
    void numbers(String json, String plain) throws JsonProcessingException {
        assertEquals(plain, new ObjectMapper().readValue(json, Fraction.class).toString());
        assertEquals(
                plain,
                new tools.jackson.databind.ObjectMapper()
                        .readValue(json, Fraction.class)
                        .toString());
    }

    @Test
    @DisplayName("calculates as exact rational numbers do (20,000 pairs)")
    void exact() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            Fraction one = Fraction.of(random.nextInt(-5_000, 5_000), random.nextInt(1, 5_000));
            Fraction other = Fraction.of(random.nextInt(1, 5_000), random.nextInt(1, 5_000));
            String pair = one + " and " + other + ", number " + i + " of seed 11";
            assertEquals(one, one.plus(other).minus(other), pair);
            assertEquals(one, one.times(other).dividedBy(other), pair);
            assertEquals(Integer.signum(one.compareTo(other)), one.minus(other).signum(), pair);
        }
    }

    @Test
    @DisplayName(
            "takes its part of a number as exact arithmetic does, in every rounding and beyond 64 bits (20,000 parts)")
    void parts() {
        SplittableRandom random = new SplittableRandom(12);
        RoundingMode[] modes = {
            RoundingMode.DOWN,
            RoundingMode.UP,
            RoundingMode.FLOOR,
            RoundingMode.CEILING,
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN
        };
        for (int i = 0; i < 20_000; i++) {
            Fraction part = Fraction.of(random.nextLong(1_000_000_000L), 1 + random.nextLong(1_000_000_000L));
            long amount = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
            RoundingMode mode = modes[i % modes.length];
            BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part.numerator()));
            BigDecimal expected = new BigDecimal(product).divide(BigDecimal.valueOf(part.denominator()), 0, mode);
            if (expected.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0) {
                assertEquals(expected.longValueExact(), part.of(amount, mode), part + " of " + amount + " " + mode);
            }
        }
    }

    @Test
    @DisplayName("does not overflow silently")
    void overflow() {
        Fraction huge = Fraction.of(Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> huge.plus(Fraction.ONE));
        assertThrows(ArithmeticException.class, () -> huge.times(Fraction.of(2)));
        assertTrue(huge.compareTo(Fraction.of(1, 3)) > 0, "compares all the same");
    }

    @Test
    @DisplayName("is refused without its currency where money is due")
    void moneyWithoutCurrency() {
        JsonProcessingException refused =
                assertThrows(JsonProcessingException.class, () -> new ObjectMapper().readValue("200000", Money.class));
        assertEquals(
                "money (200000) must name its currency. Write it as text, like \"USD 200000\".",
                refused.getCause().getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("of money is written for people with its thousands apart")
    @CsvSource(
            delimiter = ';',
            value = {
                "USD 180000; USD 180,000.00",
                "USD -1234.5; USD -1,234.50",
                "JPY 1234567; JPY 1,234,567",
                "USD 999.99; USD 999.99"
            })
    void grouped(String text, String grouped) {
        assertEquals(grouped, Money.parse(text).grouped());
    }
}
