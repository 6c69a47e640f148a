package io.github.pmprep.model.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.roundtrip.Values.Fill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Made-up values")
class ValuesTest {

    /** A value that no chance finds. */
    public record Picky(int number) {

        /** Accepts one number only. */
        public Picky {
            if (number != 4711) {
                throw new IllegalArgumentException("number must be 4711.");
            }
        }
    }

    /** A value that nothing can make. */
    public static final class Closed {}

    @Test
    @DisplayName("ask for a sample, and say why, when a check refuses whatever chance brings")
    void askForASample() {
        AssertionError error = assertThrows(AssertionError.class, () -> new Values(1, Fill.SOMETHING).a(Picky.class));
        assertEquals(
                "No io.github.pmprep.model.roundtrip.ValuesTest$Picky can be made up: 500 random builds were refused, the last"
                        + " with: number must be 4711.. Add one line to Samples that makes a valid one.",
                error.getMessage());
    }

    @Test
    @DisplayName("ask for a sample when a type has neither a builder nor components")
    void askForASampleOfClosedTypes() {
        AssertionError error = assertThrows(AssertionError.class, () -> new Values(1, Fill.SOMETHING).a(Closed.class));
        assertEquals(
                "No io.github.pmprep.model.roundtrip.ValuesTest$Closed can be made up: it has no public builder() and is no"
                        + " record. Add one line to Samples that makes a valid one.",
                error.getMessage());
    }

    @Test
    @DisplayName("are the same for the same seed")
    void repeat() {
        assertEquals(new Values(7, Fill.EVERYTHING).a(Wait.class), new Values(7, Fill.EVERYTHING).a(Wait.class));
    }
}
