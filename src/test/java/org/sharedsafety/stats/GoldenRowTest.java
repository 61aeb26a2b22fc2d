package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sharedsafety.model.result.Outcome;

/** The judge itself: what it lets pass and what it does not. */
class GoldenRowTest {

    private static GoldenRow row(String value, String absolute, String relative) {
        return new GoldenRow("d", "m", "x=A;y=B", "k=3;n=4", "s", value, absolute, relative);
    }

    @Test
    void numbersPassWithinTheWiderTolerance() {
        assertTrue(row("100", "0.5", "1e-3").accepts(100.49));
        assertTrue(row("1000", "0.5", "1e-3").accepts(1000.99));
        assertFalse(row("1000", "0.5", "1e-3").accepts(1001.01));
        assertFalse(row("100", "0.5", "1e-3").accepts(Double.NaN));
        assertTrue(row("17.0", "1e-9", "").accepts(17));
    }

    @Test
    void textsPassOnlyWhenEqual() {
        assertTrue(row("HH", "", "").accepts(Quadrant.HH));
        assertFalse(row("HH", "", "").accepts(Quadrant.LL));
        assertFalse(row("HH", "", "").accepts(1.0));
    }

    @Test
    void absentValuesPassOnlyWhenTheAnswerIsAbsent() {
        assertTrue(row("NA", "1", "").accepts(Reason.TOO_FEW.outcome()));
        assertTrue(row("ISLAND", "", "").accepts(Reason.ISLAND.outcome()));
        assertFalse(row("NA", "1", "").accepts(0.0));
        assertFalse(row("1", "1", "").accepts(Reason.TOO_FEW.outcome()));
        assertTrue(row("1", "1", "").accepts(Outcome.of(1.5)));
    }

    @Test
    void parametersAreReadByName() {
        assertTrue(row("1", "", "").param("y").equals("B"));
        assertTrue(row("1", "", "").keyNumber("n") == 4);
    }
}
