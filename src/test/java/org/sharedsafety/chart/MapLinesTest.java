package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sharedsafety.text.Texts;

class MapLinesTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 260;

    private final List<MapShape> shapes = SampleComparisons.shapes(400);
    private final List<MapShape> frame = List.of(new MapShape(-1, shapes.get(7).rings()));
    private final ComparisonCharts charts = new ComparisonCharts(SampleComparisons.country(400), Texts.of("en"));

    private static int[] painted(MapSpec spec, double scale, @Nullable MapLines lines) {
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(WIDTH * scale), (int) Math.ceil(HEIGHT * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        MapViewport view = MapViewport.fitting(spec.bounds(), MapPainter.mapArea(spec, WIDTH, HEIGHT));
        MapPainter.paintBase(g, spec, view, WIDTH, HEIGHT, Theme.LIGHT, lines);
        g.dispose();
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData().clone();
    }

    private static int furthest(int[] a, int[] b) {
        int most = Math.abs(a.length - b.length);
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                most = Math.max(most, Math.abs((a[i] >>> shift & 255) - (b[i] >>> shift & 255)));
            }
        }
        return most;
    }

    @Test
    void mapsOverKeptLinesLookAsThoseDrawnAnew() {
        MapLines lines = new MapLines(WIDTH, HEIGHT);
        for (MapSpec spec : List.of(charts.mapX(shapes, frame), charts.mapY(shapes, frame))) {
            for (double scale : new double[] {1, 1.5}) {
                int away = furthest(painted(spec, scale, null), painted(spec, scale, lines));
                assertTrue(away <= 6, "no more than what rounding does, but " + away);
            }
        }
        assertTrue(
                furthest(painted(charts.mapX(shapes, frame), 1, null), painted(charts.mapY(shapes, frame), 1, null))
                        > 60,
                "the two maps differ, so that the comparison can fail");
    }

    @Test
    void linesAreDrawnAgainOnlyWhereTheyChange() {
        MapLines lines = new MapLines(WIDTH, HEIGHT);
        AtomicInteger drawn = new AtomicInteger();
        Graphics2D g = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE).createGraphics();
        MapViewport view = new MapViewport(1, 0, 0);
        lines.boundaries(g, shapes, view, java.awt.Color.BLACK, on -> drawn.incrementAndGet());
        lines.boundaries(g, new ArrayList<>(shapes), view, java.awt.Color.BLACK, on -> drawn.incrementAndGet());
        assertEquals(1, drawn.get());
        lines.boundaries(g, shapes, new MapViewport(2, 0, 0), java.awt.Color.BLACK, on -> drawn.incrementAndGet());
        lines.boundaries(g, shapes, new MapViewport(2, 0, 0), java.awt.Color.RED, on -> drawn.incrementAndGet());
        List<MapShape> others = new ArrayList<>(shapes);
        others.remove(3);
        lines.boundaries(g, others, new MapViewport(2, 0, 0), java.awt.Color.RED, on -> drawn.incrementAndGet());
        assertEquals(4, drawn.get());
        assertTrue(MapLines.same(shapes, List.copyOf(shapes)));
    }
}
