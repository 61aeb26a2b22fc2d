package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.BivariateSpec;
import org.sharedsafety.chart.ClassLimits;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.ScatterSpec;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.compare.CompareViewModel.Side;

/**
 * A comparison with its charts in one language.
 *
 * @param others maps that are made when they are first looked at
 * @param settled whether its cautions are all known; charts and numbers are the same before
 */
public record Shown(
        ComparedPlaces compared,
        ClassLimits limits,
        ComparisonCharts charts,
        ScatterSpec scatter,
        MapSpec mapX,
        MapSpec mapY,
        OtherMaps others,
        TableSpec table,
        boolean settled) {

    /** The charts of a comparison in a language, with every caution. */
    static Shown of(ComparedPlaces compared, ClassLimits limits, boolean bubbles, Texts texts) {
        return of(compared, limits, bubbles, texts, true);
    }

    /** The charts of a comparison in a language. */
    static Shown of(ComparedPlaces compared, ClassLimits limits, boolean bubbles, Texts texts, boolean settled) {
        ComparisonCharts charts = new ComparisonCharts(compared.comparison(), texts, limits, bubbles);
        return new Shown(
                compared,
                limits,
                charts,
                charts.scatter(),
                charts.mapX(compared.shapes(), compared.frame()),
                charts.mapY(compared.shapes(), compared.frame()),
                new OtherMaps(charts, compared.shapes(), compared.frame()),
                charts.table(),
                settled);
    }

    /** The same charts with every caution. */
    Shown settledBy(ComparedPlaces whole) {
        return new Shown(whole, limits, charts, scatter, mapX, mapY, others, table, true);
    }

    /** One map of both measures. */
    public BivariateSpec both() {
        return others.both();
    }

    /** The map of neighbors that are unusually alike. */
    public MapSpec clusters() {
        return others.clusters();
    }

    /** The map of places that stand apart. */
    public MapSpec standings() {
        return others.standings();
    }

    /** Whether another is drawn the same. */
    public boolean isDrawnAs(@Nullable Shown other) {
        return other != null && charts == other.charts;
    }

    /** Whether there are boundaries to draw maps on. */
    public boolean hasMaps() {
        return !compared.shapes().isEmpty();
    }

    /** Asks for the number card of a place on one side; empty where the place is not part of the comparison. */
    Optional<CardRequest> card(int placeId, Side side) {
        Comparison comparison = compared.comparison();
        MeasureSide measure = side == Side.X ? comparison.x() : comparison.y();
        return comparison.places().stream()
                .filter(place -> place.place().id() == placeId)
                .findFirst()
                .map(place -> new CardRequest(
                        measure.metric().id(),
                        measure.series().name(),
                        place.place().code(),
                        measure.period(),
                        comparison.group()));
    }

    /** The places by their name, or part of it. */
    List<Integer> find(String part, Locale locale) {
        String wanted = part.toLowerCase(locale);
        return compared.comparison().places().stream()
                .filter(place -> place.place().name().toLowerCase(locale).contains(wanted))
                .map(place -> place.place().id())
                .toList();
    }
}
