package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Reading;

/** Which pattern a number is drawn with. */
class PatternTest {
    /** Under 80 % of the people or agencies a place is cross-hatched; a number with few cases is hatched. */
    @ParameterizedTest
    @CsvSource({
        "OK, 500, , PLAIN",
        "OK, 500, 0.8, PLAIN",
        "OK, 500, 0.79, LOW_COVERAGE",
        "UNRELIABLE, 500, 0.7, LOW_COVERAGE",
        "UNRELIABLE, 500, 0.95, FEW_CASES",
        "UNRELIABLE, 500, , FEW_CASES",
        "OK, 12, , FEW_CASES",
        "OK, 12, 0.7, LOW_COVERAGE"
    })
    void coverageGoesFirst(Status status, double cases, @Nullable Double coverage, Pattern pattern) {
        assertEquals(pattern, Pattern.of(new Reading(1.5, cases, 1000.0, null, null, status, null, coverage)));
    }

    @ParameterizedTest
    @CsvSource({"SUPPRESSED, HIDDEN", "NOT_AVAILABLE, NOT_AVAILABLE"})
    void whatHasNoNumberIsNotHatched(Status status, Pattern pattern) {
        assertEquals(pattern, Pattern.of(new Reading(null, null, null, null, null, status, null, 0.4)));
    }

    /** A pattern that cannot be seen says that nothing is wrong: lines stand out from every class they are drawn over. */
    @Test
    void linesStandOutFromEveryClass() {
        for (Palette palette :
                List.of(Palette.CONDITIONS, Palette.HARM, Palette.MONEY, Palette.BENCHMARK, Palette.BIVARIATE)) {
            for (Color under : palette.colors()) {
                for (double[] alphas : new double[][] {{0.7, 0.88}, {0.5, 0.6}}) {
                    Color line = PatternPainter.lineColor(under, alphas[0], alphas[1]);
                    double seen = Contrast.ratio(blended(line, under), under);
                    assertTrue(seen >= 3, palette.id() + " " + under + " " + seen);
                }
            }
        }
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST, Theme.PRINT)) {
            assertTrue(Contrast.ratio(theme.muted(), theme.card()) >= 3, theme.id() + " hidden");
        }
    }

    private static Color blended(Color line, Color under) {
        double a = line.getAlpha() / 255.0;
        return new Color(
                (int) Math.round(line.getRed() * a + under.getRed() * (1 - a)),
                (int) Math.round(line.getGreen() * a + under.getGreen() * (1 - a)),
                (int) Math.round(line.getBlue() * a + under.getBlue() * (1 - a)));
    }
}
