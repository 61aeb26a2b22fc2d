package org.sharedsafety.ui.compare;

import org.sharedsafety.chart.BivariateSpec;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.ScatterSpec;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.text.Texts;

/** A comparison with its charts in one language. */
public record Shown(
        ComparedPlaces compared,
        ComparisonCharts charts,
        ScatterSpec scatter,
        MapSpec mapX,
        MapSpec mapY,
        BivariateSpec both,
        TableSpec table) {

    /** The charts of a comparison in a language. */
    static Shown of(ComparedPlaces compared, Texts texts) {
        ComparisonCharts charts = new ComparisonCharts(compared.comparison(), texts);
        return new Shown(
                compared,
                charts,
                charts.scatter(),
                charts.mapX(compared.shapes(), compared.frame()),
                charts.mapY(compared.shapes(), compared.frame()),
                charts.bivariate(compared.shapes(), compared.frame()),
                charts.table());
    }

    /** Whether there are boundaries to draw maps on. */
    public boolean hasMaps() {
        return !compared.shapes().isEmpty();
    }
}
