package org.sharedsafety.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two ends of an interval, and limits of classes, can be told apart. */
class RangesTest {
    private final Numbers english = new Numbers(Texts.of("en"));
    private final Numbers spanish = new Numbers(Texts.of("es"));

    @Test
    void anEndBelowZeroIsSaidWithAWord() {
        assertEquals("0.12–0.30", english.range(0.12, 0.3, 2));
        assertEquals("-0.28 to -0.08", english.range(-0.28, -0.08, 2).replace('\u2212', '-'));
        assertEquals("-0.28 a 0.08", spanish.range(-0.28, 0.08, 2).replace('\u2212', '-'));
        assertEquals("0.0–0.1", english.range(-0.04, 0.1, 1), "minus zero is zero");
    }

    @Test
    void limitsThatDifferNeverLookAlike() {
        assertEquals(List.of("0.00", "0.04", "2.10"), english.limits(List.of(0.0, 0.04, 2.1), 1));
        assertEquals(List.of("1.0", "2.0"), english.limits(List.of(1.0, 2.0), 1));
        assertEquals(List.of("3", "3"), english.limits(List.of(3.0, 3.0), 0), "one value, twice");
    }
}
