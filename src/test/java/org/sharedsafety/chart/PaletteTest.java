package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes can be told apart, also with a color-vision deficiency. */
class PaletteTest {
    /**
     * Least CIEDE2000 between any two colors, as a Python program written apart from this one computes it
     * (Machado 2009, severity 1.0): normal, protan, deutan, tritan.
     */
    @ParameterizedTest
    @CsvSource({
        "conditions, 17.7, 10.2, 13.3, 12.2",
        "harm,       12.8, 12.3, 11.5, 12.8",
        "money,      14.1, 11.7, 11.4, 13.2",
        "benchmark,  23.0, 21.7, 15.7, 17.1",
        "bivariate,  18.7, 18.7, 18.7, 18.7"
    })
    void leastDifferenceUnderEachVision(String id, double normal, double protan, double deutan, double tritan) {
        Palette palette =
                List.of(Palette.CONDITIONS, Palette.HARM, Palette.MONEY, Palette.BENCHMARK, Palette.BIVARIATE).stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        double[] expected = {normal, protan, deutan, tritan};
        ColorVision[] visions = ColorVision.values();
        for (int v = 0; v < visions.length; v++) {
            double least = visions[v].leastDifference(palette.colors());
            if (id.equals("bivariate")) {
                assertTrue(least >= expected[v] - 0.05, visions[v] + " " + least);
            } else {
                assertEquals(expected[v], least, 0.06, visions[v].name());
            }
        }
    }

    /** Pairs 1, 4, 7 and 17 of the test data of Sharma, Wu, Dalal (2005). */
    @Test
    void ciede2000AgreesWithPublishedPairs() {
        assertEquals(2.0425, ColorVision.ciede2000(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485)), 1e-4);
        assertEquals(1.0000, ColorVision.ciede2000(lab(50, -1.3802, -84.2814), lab(50, 0, -82.7485)), 1e-4);
        assertEquals(2.3669, ColorVision.ciede2000(lab(50, 0, 0), lab(50, -1, 2)), 1e-4);
        assertEquals(27.1492, ColorVision.ciede2000(lab(50, 2.5, 0), lab(73, 25, -18)), 1e-4);
    }

    @Test
    void textIsReadableInEveryTheme() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST, Theme.PRINT)) {
            for (Color text : List.of(theme.ink(), theme.muted(), theme.faint(), theme.accent())) {
                assertTrue(Contrast.ratio(text, theme.card()) >= 4.5, theme.id() + " " + text);
            }
            for (Color mark : List.of(theme.dot(), theme.fit(), theme.select(), theme.axis())) {
                assertTrue(Contrast.ratio(mark, theme.card()) >= 3, theme.id() + " " + mark);
            }
        }
    }

    @Test
    void fewerClassesKeepTheEnds() {
        Palette three = Palette.HARM.reducedTo(3);
        assertEquals(List.of(Palette.HARM.color(0), Palette.HARM.color(2), Palette.HARM.color(4)), three.colors());
        assertEquals(1, Palette.HARM.reducedTo(1).colors().size());
    }

    private static double[] lab(double l, double a, double b) {
        return new double[] {l, a, b};
    }
}
