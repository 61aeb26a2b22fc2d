package org.sharedsafety.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.chart.SampleComparisons;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.MapNode;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.common.PlaceSelection.Mode;
import org.sharedsafety.ui.common.ScatterNode;

/** How long a change of what stands out takes until its pixels are there: 3,142 places, map and scatter, 1500×600. */
@Tag("benchmark")
class BrushBenchmark extends FxTest {
    private static final int PLACES = 3142;
    private static final int FRAMES = 400;
    /** Processor time, so that other programs on the machine do not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Logger LOG = Logger.getLogger(BrushBenchmark.class.getName());

    @Test
    void hoverAndBrush() throws java.io.IOException {
        PlaceSelection selection = new PlaceSelection();
        ComparisonCharts charts = new ComparisonCharts(SampleComparisons.country(PLACES), Texts.of("en"));
        List<MapShape> shapes = SampleComparisons.shapes(PLACES);
        ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
        show(1500, 600, () -> {
            MapNode map = new MapNode(selection, theme, Runnable::run);
            ScatterNode scatter = new ScatterNode(selection, theme, Runnable::run);
            map.setPrefSize(900, 600);
            scatter.setPrefSize(600, 600);
            map.show(charts.mapY(shapes, List.of()));
            scatter.show(charts.scatter());
            return new HBox(map, scatter);
        });
        Random random = new Random(1);
        double[] brush = frames(() -> {
            Set<Integer> ids = new HashSet<>();
            int first = random.nextInt(PLACES - 300);
            for (int id = first + 1; id <= first + 300; id++) {
                ids.add(id);
            }
            selection.select(ids, Mode.REPLACE);
        });
        onFx(() -> {
            selection.select(List.of(5, 9, 2000), Mode.REPLACE);
            return null;
        });
        double[] hover = frames(() -> selection.hover(1 + random.nextInt(PLACES)));
        LOG.info(String.format(
                Locale.ROOT,
                "brush 300 of %d: median %.1f ms, p95 %.1f ms; hover: median %.1f ms, p95 %.1f ms",
                PLACES,
                at(brush, 0.5),
                at(brush, 0.95),
                at(hover, 0.5),
                at(hover, 0.95)));
        Figures.keep(
                "brush",
                List.of(
                        Figures.against("brush, median", at(brush, 0.5), 8, "ms"),
                        Figures.against("brush, 95th percentile", at(brush, 0.95), 16, "ms"),
                        Figures.against("hover, median", at(hover, 0.5), 8, "ms"),
                        Figures.against("hover, 95th percentile", at(hover, 0.95), 16, "ms")));
    }

    private static double[] frames(Runnable change) {
        double[] millis = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            int frame = i;
            onFx(() -> {
                long start = THREADS.getCurrentThreadCpuTime();
                change.run();
                millis[frame] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                return null;
            });
        }
        double[] warm = Arrays.copyOfRange(millis, FRAMES / 4, FRAMES);
        Arrays.sort(warm);
        return warm;
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(part * (sorted.length - 1)))];
    }
}
