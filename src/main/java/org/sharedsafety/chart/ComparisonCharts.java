package org.sharedsafety.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** A comparison as charts: scatter, two maps and table, in one language; the same for screen and report. */
public final class ComparisonCharts {
    private static final int MOST_NAMED = 60;

    private final Comparison comparison;
    private final Texts texts;
    private final SideWords x;
    private final SideWords y;
    private final ClassLimits limits;
    private final boolean bubbles;
    // Every chart says the same of a place.
    private final Map<Integer, String> spoken = new ConcurrentHashMap<>();

    /** With map classes of the drawn values alone. */
    public ComparisonCharts(Comparison comparison, Texts texts) {
        this(comparison, texts, ClassLimits.NONE, false);
    }

    /**
     * With given classes.
     *
     * @param bubbles whether the marks of the scatter are as large as their places have residents
     */
    public ComparisonCharts(Comparison comparison, Texts texts, ClassLimits limits, boolean bubbles) {
        this.limits = limits;
        this.bubbles = bubbles;
        this.comparison = comparison;
        this.texts = texts;
        this.x = new SideWords(comparison.x(), values(comparison, PlaceResult::x), texts);
        this.y = new SideWords(comparison.y(), values(comparison, PlaceResult::y), texts);
    }

    private static double[] values(Comparison comparison, java.util.function.Function<PlaceResult, Reading> side) {
        return comparison.places().stream()
                .map(side)
                .filter(Reading::isUsable)
                .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                .toArray();
    }

    /** The words of the condition. */
    public SideWords x() {
        return x;
    }

    /** The words of the harm. */
    public SideWords y() {
        return y;
    }

    /** The colors of the condition. */
    public Palette paletteX() {
        return palette(comparison.x(), Palette.CONDITIONS);
    }

    /** The colors of the harm. */
    public Palette paletteY() {
        Palette own = palette(comparison.y(), Palette.HARM);
        return own.equals(paletteX()) ? own.equals(Palette.HARM) ? Palette.CONDITIONS : Palette.HARM : own;
    }

    /** A measure keeps its colors on whichever axis: harm for what hurts, conditions for the rest. */
    private static Palette palette(MeasureSide side, Palette otherwise) {
        return switch (side.metric().stage()) {
            case "outcome" -> side.metric().id().equals("WB01") ? Palette.CONDITIONS : Palette.HARM;
            case "condition" -> Palette.CONDITIONS;
            default -> otherwise;
        };
    }

    /** Name and both values of a place in one line. */
    public String spoken(PlaceResult place) {
        return spoken.computeIfAbsent(
                place.place().id(),
                any -> texts.say(
                        "chart.spoken",
                        place.place().name(),
                        x.name(),
                        x.withUnit(place.x()),
                        y.name(),
                        y.withUnit(place.y())));
    }

    /** The scatter. */
    public ScatterSpec scatter() {
        List<PlaceResult> complete =
                comparison.places().stream().filter(PlaceResult::isComplete).toList();
        boolean few = complete.size() <= MOST_NAMED;
        List<ScatterSpec.Point> points =
                complete.stream().map(place -> point(place, few)).toList();
        List<ScatterSpec.Gutter> gutter = comparison.places().stream()
                .filter(place -> place.x().isUsable() && !place.y().isUsable())
                .map(place -> new ScatterSpec.Gutter(
                        place.place().id(),
                        place.place().name(),
                        Objects.requireNonNull(place.x().value()),
                        Pattern.of(place.y().status(), false),
                        spoken(place)))
                .toList();
        String band = texts.say(bubbles ? "chart.band-bubbles" : "chart.band");
        ScatterSpec.@Nullable Fit fit = Fits.of(comparison, complete);
        return new ScatterSpec(
                axis(x, complete.stream().map(PlaceResult::x).toList(), false),
                axis(y, complete.stream().map(PlaceResult::y).toList(), few),
                points,
                fit,
                gutter,
                gutter.isEmpty() ? "" : texts.say("chart.no-value-shown", gutter.size()),
                fit == null || fit.bandAbove() <= 0 ? "" : band,
                texts.say("chart.scatter.description", texts.say(comparison.sentence()), x.range(), y.range()));
    }

    private ScatterSpec.Point point(PlaceResult place, boolean few) {
        Reading reading = place.y();
        Pattern pattern = Pattern.of(reading);
        Double low = reading.lower();
        Double high = reading.upper();
        return new ScatterSpec.Point(
                place.place().id(),
                place.place().name(),
                remark(place),
                Objects.requireNonNull(place.x().value()),
                Objects.requireNonNull(reading.value()),
                low == null || high == null ? null : new ScatterSpec.Range(low, high),
                pattern,
                place.brightSpot(),
                few && (place.brightSpot() || pattern == Pattern.FEW_CASES),
                spoken(place),
                bubbles ? place.population() : null);
    }

    private String remark(PlaceResult place) {
        return switch (place.standing()) {
            case CLEARLY_HIGHER -> texts.say("chart.remark.higher");
            case CLEARLY_LOWER -> texts.say("chart.remark.lower");
            case WITHIN_USUAL_RANGE, CANNOT_TELL -> "";
        };
    }

    /** An axis around the values, and around their intervals where there is room for those. */
    private static Axis axis(SideWords words, List<Reading> readings, boolean intervals) {
        double[] values = readings.stream()
                .flatMap(reading -> intervals
                        ? Stream.of(reading.value(), reading.lower(), reading.upper())
                        : Stream.of(reading.value()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return Axis.around(
                words.name(),
                words.unit(),
                Arrays.stream(values).min().orElse(0),
                Arrays.stream(values).max().orElse(1),
                words::write);
    }

    /** The map of the condition over shapes whose ids are those of the places. */
    public MapSpec mapX(List<MapShape> shapes, List<MapShape> frame) {
        return new ComparisonMap(
                        comparison,
                        texts,
                        x,
                        classesOf(limits.x(), paletteX()),
                        PlaceResult::x,
                        this::spoken,
                        limits,
                        limits.x())
                .spec(shapes, frame);
    }

    /** The map of the harm over shapes whose ids are those of the places. */
    public MapSpec mapY(List<MapShape> shapes, List<MapShape> frame) {
        return new ComparisonMap(
                        comparison,
                        texts,
                        y,
                        classesOf(limits.y(), paletteY()),
                        PlaceResult::y,
                        this::spoken,
                        limits,
                        limits.y())
                .spec(shapes, frame);
    }

    /** Against a middle value the colors run to both sides. */
    private Palette classesOf(List<Double> edges, Palette own) {
        return !edges.isEmpty() && limits.method() == ClassMethod.BENCHMARK ? Palette.BENCHMARK : own;
    }

    /** Where neighbors are unusually alike in the harm: called only after the correction for many places. */
    public MapSpec clusters(List<MapShape> shapes, List<MapShape> frame) {
        return new NeighborMaps(comparison, texts, y, this::spoken).clusters(shapes, frame);
    }

    /** Which places have more or less harm than places in like conditions. */
    public MapSpec standings(List<MapShape> shapes, List<MapShape> frame) {
        return new NeighborMaps(comparison, texts, y, this::spoken).standings(shapes, frame);
    }

    /** Both measures in one map over shapes whose ids are those of the places. */
    public BivariateSpec bivariate(List<MapShape> shapes, List<MapShape> frame) {
        return new ComparisonBivariate(comparison, texts, x, y, this::spoken).spec(shapes, frame);
    }

    /** The four kinds of place, and the bright spots. */
    public KindsOfPlace kinds() {
        return new KindsOfPlace(comparison, texts);
    }

    /** The legend of the map of both measures. */
    public BivariateLegend legend(BivariateSpec spec) {
        return new BivariateLegend(
                spec,
                texts.say("chart.bivariate.legend", spec.across(), spec.up()),
                texts.say("chart.bivariate.column"),
                texts.say("chart.bivariate.count"));
    }

    /** The table, A to Z. */
    public TableSpec table() {
        return new ComparisonTable(comparison, texts, x, y).spec();
    }
}
