package org.sharedsafety.ui.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.BivariateSpec;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.chart.MapSpec;

/** The maps that are seen only where a person asks for them, each made when it is first looked at. */
public final class OtherMaps {
    private final ComparisonCharts charts;
    private final List<MapShape> shapes;
    private final List<MapShape> frame;
    private @Nullable BivariateSpec both;
    private @Nullable MapSpec clusters;
    private @Nullable MapSpec standings;

    OtherMaps(ComparisonCharts charts, List<MapShape> shapes, List<MapShape> frame) {
        this.charts = charts;
        this.shapes = shapes;
        this.frame = frame;
    }

    synchronized BivariateSpec both() {
        BivariateSpec made = both == null ? charts.bivariate(shapes, frame) : both;
        both = made;
        return made;
    }

    synchronized MapSpec clusters() {
        MapSpec made = clusters == null ? charts.clusters(shapes, frame) : clusters;
        clusters = made;
        return made;
    }

    synchronized MapSpec standings() {
        MapSpec made = standings == null ? charts.standings(shapes, frame) : standings;
        standings = made;
        return made;
    }
}
