package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.text.Texts;

/** What the painters draw has the properties a reader relies on. */
class PaintersTest {
    private static final List<MapShape> SHAPES = SampleComparisons.shapes(24);
    private final ComparisonCharts charts = new ComparisonCharts(SampleComparisons.valley(), Texts.of("en"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everyClassColorAppearsInTheMapInEveryTheme(String theme) throws IOException {
        MapSpec spec = charts.mapY(SHAPES, List.of());
        BufferedImage image = PainterPictures.draw(
                320,
                300,
                2,
                g -> MapPainter.paint(g, spec, 320, 300, theme(theme), Emphasis.ofSelected(Set.of(1, 8, 21))));
        PainterPictures.keep(image, "painter-map-" + theme);
        int mapRows = (int) (MapPainter.mapArea(spec, 320, 300).getMaxY() * 2);
        for (Color color : spec.legend().palette().colors()) {
            assertTrue(count(image, color, mapRows) > 200, () -> "class color " + color + " is on the map");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aScatterIsDrawn(String theme) throws IOException {
        ScatterSpec spec = charts.scatter();
        BufferedImage image = PainterPictures.draw(
                540,
                300,
                2,
                g -> ScatterPainter.paint(g, spec, 540, 300, theme(theme), Emphasis.ofSelected(Set.of(1, 8, 21))));
        PainterPictures.keep(image, "painter-scatter-" + theme);
        assertTrue(count(image, theme(theme).dot(), 600) > 500, "context dots");
        assertTrue(count(image, theme(theme).select(), 600) > 500, "selected dots");
    }

    @Test
    void aCountryIsDrawn() throws IOException {
        ComparisonCharts country = new ComparisonCharts(SampleComparisons.country(3142), Texts.of("es"));
        MapSpec map = country.mapY(SampleComparisons.shapes(3142), List.of());
        BufferedImage picture = PainterPictures.draw(
                560, 460, 1, g -> MapPainter.paint(g, map, 560, 460, Theme.LIGHT, Emphasis.ofSelected(Set.of(5))));
        PainterPictures.keep(picture, "painter-country-map");
        BufferedImage scatter = PainterPictures.draw(
                560,
                460,
                1,
                g -> ScatterPainter.paint(
                        g, country.scatter(), 560, 460, Theme.LIGHT, Emphasis.ofSelected(Set.of(5, 9))));
        PainterPictures.keep(scatter, "painter-country-scatter");
        assertTrue(count(picture, Palette.HARM.color(4), 460) > 1000);
    }

    @Test
    void labelsCoverNeitherEachOtherNorAnyMark() {
        ScatterLayout layout = new ScatterLayout(charts.scatter(), 540, 300);
        List<ScatterEmphasisPainter.Placed> labels =
                new ScatterEmphasisPainter(layout, Theme.LIGHT).labels(Emphasis.ofSelected(Set.of(1, 8, 21)));
        assertTrue(labels.size() >= 5, () -> "labels: " + labels);
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(
                        labels.get(i).box().intersects(labels.get(j).box()), labels.get(i) + " on " + labels.get(j));
            }
            for (int mark = 0; mark < layout.size(); mark++) {
                assertFalse(labels.get(i).box().contains(layout.markX(mark), layout.markY(mark)));
            }
        }
    }

    @Test
    void aCrowdedScatterLeavesLabelsOutRatherThanOverPrintingThem() {
        ComparisonCharts country = new ComparisonCharts(SampleComparisons.country(3142), Texts.of("en"));
        ScatterLayout layout = new ScatterLayout(country.scatter(), 500, 300);
        Set<Integer> selected = new TreeSet<>();
        for (int id = 1; id <= 10; id++) {
            selected.add(id);
        }
        List<ScatterEmphasisPainter.Placed> labels =
                new ScatterEmphasisPainter(layout, Theme.LIGHT).labels(Emphasis.ofSelected(selected));
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(labels.get(i).box().intersects(labels.get(j).box()));
            }
        }
    }

    @Test
    void patternsDifferFromThePlainClassAndFromEachOther() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
            for (Color color : List.of(Palette.HARM, Palette.CONDITIONS, Palette.MONEY, Palette.BIVARIATE).stream()
                    .flatMap(palette -> palette.colors().stream())
                    .toList()) {
                Color hatch = over(PatternPainter.lineColor(color, 0.7, 0.88), color);
                assertTrue(
                        Contrast.ratio(hatch, color) >= 3,
                        theme.id() + " hatch on " + color + " " + Contrast.ratio(hatch, color));
            }
            assertTrue(Contrast.ratio(theme.muted(), theme.card()) >= 3, "dashes of hidden in " + theme.id());
        }
        for (Pattern one : Pattern.values()) {
            for (Pattern other : Pattern.values()) {
                if (one != other) {
                    assertTrue(differing(tile(one), tile(other)) > 300, one + " and " + other);
                }
            }
        }
    }

    @Test
    void theLegendNamesOnlyWhatOccurs() {
        assertEquals(
                List.of(Pattern.FEW_CASES, Pattern.HIDDEN, Pattern.NOT_AVAILABLE),
                charts.mapY(SHAPES, List.of()).legend().keys().stream()
                        .map(Legend.Key::pattern)
                        .toList());
        assertEquals(List.of(), charts.mapX(SHAPES, List.of()).legend().keys());
        assertEquals("239", charts.mapY(SHAPES, List.of()).legend().edges().get(0));
        assertEquals("591", charts.mapY(SHAPES, List.of()).legend().edges().get(5));
        assertEquals("9.2", charts.mapX(SHAPES, List.of()).legend().edges().get(0));
    }

    private static BufferedImage tile(Pattern pattern) {
        return PainterPictures.draw(60, 60, 1, g -> {
            MapPainter.prepare(g);
            java.awt.geom.Rectangle2D box = new java.awt.geom.Rectangle2D.Double(0, 0, 60, 60);
            g.setColor(PatternPainter.ground(pattern, Palette.HARM.color(2), Theme.LIGHT));
            g.fill(box);
            PatternPainter.drawPattern(g, box, pattern, Palette.HARM.color(2), Theme.LIGHT);
        });
    }

    private static int differing(BufferedImage a, BufferedImage b) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static Color over(Color top, Color under) {
        double a = top.getAlpha() / 255.0;
        return new Color(
                (int) Math.round(top.getRed() * a + under.getRed() * (1 - a)),
                (int) Math.round(top.getGreen() * a + under.getGreen() * (1 - a)),
                (int) Math.round(top.getBlue() * a + under.getBlue() * (1 - a)));
    }

    private static int count(BufferedImage image, Color color, int rows) {
        int count = 0;
        for (int y = 0; y < Math.min(rows, image.getHeight()); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (color.getRGB() & 0xFFFFFF)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static Theme theme(String id) {
        return switch (id) {
            case "dark" -> Theme.DARK;
            case "contrast" -> Theme.CONTRAST;
            default -> Theme.LIGHT;
        };
    }
}
