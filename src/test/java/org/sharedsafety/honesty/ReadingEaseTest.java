package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The measure itself, by texts counted by hand. */
class ReadingEaseTest {

    /** Six words of one syllable each in one sentence: 0.39 · 6 + 11.8 − 15.59. */
    @Test
    void englishByHand() {
        assertEquals(0.39 * 6 + 11.8 - 15.59, ReadingEase.grade("The cat sat on the mat."), 1e-9);
        // com-pa-ra-bil-i-ty re-quires har-mo-ni-za-tion: 6 + 2 + 5
        assertEquals(
                0.39 * 3 + 11.8 * 13 / 3 - 15.59, ReadingEase.grade("Comparability requires harmonization."), 1e-9);
        // hidd-en does not mean ze-ro; two sentences
        assertEquals(0.39 * 5 / 2 + 11.8 * 7 / 5 - 15.59, ReadingEase.grade("Hidden. Does not mean zero."), 1e-9);
    }

    /** El po-e-ta ca-í-a: 1 + 3 + 3; la ciu-dad y su gue-rra: 1 + 2 + 1 + 1 + 2. */
    @Test
    void spanishByHand() {
        assertEquals(206.84 - 60 * 7.0 / 3 - 1.02 * 3, ReadingEase.ease("El poeta caía."), 1e-9);
        assertEquals(206.84 - 60 * 7.0 / 5 - 1.02 * 5, ReadingEase.ease("La ciudad y su guerra."), 1e-9);
    }

    @Test
    void whatIsHardToReadIsFound() {
        assertTrue(ReadingEase.grade("The correlation coefficient is statistically significant after adjustment for"
                        + " spatial autocorrelation, notwithstanding heteroscedasticity.")
                > 8);
        assertTrue(ReadingEase.ease("El coeficiente de correlación resulta estadísticamente significativo tras la"
                        + " corrección por autocorrelación espacial, independientemente de la heterocedasticidad.")
                < 60);
    }
}
