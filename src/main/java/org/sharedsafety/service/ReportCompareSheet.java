package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportLine.Look;
import org.sharedsafety.model.report.ReportPicture;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** Two measures for every place, with what links them in numbers and words, and who is left out and why. */
final class ReportCompareSheet {
    private static final String COLOR = "#8856A7";

    private final ComparedPlaces compared;
    private final Comparison comparison;
    private final Texts texts;

    ReportCompareSheet(ComparedPlaces compared, Texts texts) {
        this.compared = compared;
        this.comparison = compared.comparison();
        this.texts = texts;
    }

    ReportSheet make() {
        String finding = texts.say(comparison.sentence());
        List<ReportLine> lines = new ArrayList<>();
        lines.add(ReportLine.of(
                Look.PLAIN, texts.say("verdict." + comparison.verdict().json())));
        lines.add(ReportLine.of(
                Look.PLAIN,
                texts.say(
                        "report.compare.subtitle",
                        comparison.n(),
                        comparison.considered(),
                        comparison.x().period().text(),
                        comparison.y().period().text())));
        comparison
                .pearson()
                .found()
                .flatMap(found -> found.interval().found())
                .ifPresent(interval -> lines.add(ReportLine.of(
                        Look.PLAIN,
                        texts.say("report.compare.interval", two(interval.lower()), two(interval.upper())))));
        List<ReportTable> tables =
                new ArrayList<>(List.of(places(), results(), new ReportSideStatistics(comparison, texts).table()));
        ReportPicture maps = FigureService.maps(compared, texts);
        if (maps == null) {
            lines.add(ReportLine.of(Look.PLAIN, texts.say("report.map.none")));
        }
        lines.add(ReportLine.of(Look.SMALL, texts.say("report.principle.columns")));
        if (!comparison.dropped().isEmpty()) {
            tables.add(leftOut());
        }
        return new ReportSheet(
                SheetKind.COMPARE,
                texts.say("report.sheet.compare"),
                finding,
                lines,
                tables,
                List.of(scatter(finding)),
                maps == null ? List.of() : List.of(maps));
    }

    private String two(double value) {
        return new Numbers(texts).fixed(value, 2);
    }

    private String title(MeasureSide side) {
        return side.metric().name(texts.language()) + ", " + Units.say(texts, side.unit());
    }

    private ReportTable places() {
        List<ReportColumn> columns = new ArrayList<>(List.of(
                new ReportColumn("place", texts.say("report.compare.place"), 24),
                new ReportColumn("code", texts.say("report.compare.code"), 10),
                new ReportColumn("x", title(comparison.x()), 18),
                new ReportColumn("xflag", texts.say("report.compare.flag"), 8),
                new ReportColumn("y", title(comparison.y()), 18),
                new ReportColumn("yflag", texts.say("report.compare.flag"), 8),
                new ReportColumn("population", texts.say("report.column.population"), 14)));
        columns.addAll(made("x", comparison.x()));
        columns.addAll(made("y", comparison.y()));
        List<List<ReportCell>> rows = new ArrayList<>();
        for (PlaceResult place : comparison.places()) {
            if (place.isComplete()) {
                List<ReportCell> cells = new ArrayList<>(List.of(
                        new Text(place.place().name()),
                        new Text(place.place().code()),
                        formulas("x", comparison.x(), place.x()).value(id(comparison.x(), place.place(), "value")),
                        new Text(ReportRows.flag(comparison.x().metric(), place.x())),
                        formulas("y", comparison.y(), place.y()).value(id(comparison.y(), place.place(), "value")),
                        new Text(ReportRows.flag(comparison.y().metric(), place.y())),
                        people(place.place(), place.population())));
                cells.addAll(made("x", comparison.x(), place.place(), place.x()));
                cells.addAll(made("y", comparison.y(), place.place(), place.y()));
                rows.add(cells);
            }
        }
        return new ReportTable("compare", "", columns, rows);
    }

    /** The columns of what a measure is made of, and of its interval. */
    private List<ReportColumn> made(String side, MeasureSide measure) {
        String name = measure.metric().name(texts.language());
        return List.of(
                new ReportColumn(side + "count", texts.say("report.compare.count", name), 14),
                new ReportColumn(side + "denominator", texts.say("report.compare.out-of", name), 14),
                new ReportColumn(side + "lower", texts.say("report.compare.lower", name), 14),
                new ReportColumn(side + "upper", texts.say("report.compare.upper", name), 14));
    }

    private List<ReportCell> made(String side, MeasureSide measure, Place place, Reading reading) {
        ReportFormulas formulas = formulas(side, measure, reading);
        return List.of(
                ReportRows.number(id(measure, place, "count"), reading.numerator()),
                ReportRows.number(id(measure, place, "denominator"), reading.denominator()),
                formulas.lower(id(measure, place, "lower")),
                formulas.upper(id(measure, place, "upper")));
    }

    private static ReportFormulas formulas(String side, MeasureSide measure, Reading reading) {
        return new ReportFormulas(measure.metric(), reading, ReportRows.shape(measure.metric()), side);
    }

    private NumberId id(MeasureSide side, Place place, String field) {
        return NumberId.of(
                side.metric().id(),
                place.code(),
                side.period().text(),
                comparison.group().code(),
                field);
    }

    private static ReportCell people(Place place, @Nullable Double population) {
        return population == null
                ? ReportCell.EMPTY
                : new ReportCell.Value(
                        NumberId.result("compare", "population." + place.code()), population, NumberShape.COUNT);
    }

    private ReportTable results() {
        List<List<ReportCell>> rows = new ArrayList<>();
        row(rows, "n", Outcome.of((double) comparison.n()), NumberShape.COUNT);
        live(rows, "pearson", "CORREL", comparison.pearson().map(Comparison.Correlation::estimate));
        row(rows, "spearman", comparison.spearman().map(Comparison.Correlation::estimate), NumberShape.FOUR_DECIMALS);
        row(rows, "ess", comparison.modifiedT().map(Comparison.ModifiedT::ess), NumberShape.ONE_DECIMAL);
        live(rows, "slope", "SLOPE", comparison.ols().map(Comparison.Line::slope));
        live(rows, "intercept", "INTERCEPT", comparison.ols().map(Comparison.Line::intercept));
        return new ReportTable(
                "results",
                texts.say("report.summary.figure"),
                List.of(
                        new ReportColumn("what", texts.say("report.summary.figure"), 44),
                        new ReportColumn("value", texts.say("report.summary.value"), 12)),
                rows);
    }

    /** A result that the office program computes again from the columns of the places; the second measure comes first. */
    private void live(List<List<ReportCell>> rows, String name, String function, Outcome<Double> outcome) {
        String formula = function + "({compare.y.first}:{compare.y.last},{compare.x.first}:{compare.x.last})";
        outcome.found()
                .ifPresentOrElse(
                        value -> rows.add(List.of(
                                new Text(texts.say("report.summary." + name)),
                                new ReportCell.Formula(
                                        NumberId.result("compare", name), formula, value, NumberShape.FOUR_DECIMALS))),
                        () -> row(rows, name, outcome, NumberShape.FOUR_DECIMALS));
    }

    private void row(List<List<ReportCell>> rows, String name, Outcome<Double> outcome, NumberShape shape) {
        ReportCell cell = outcome.found()
                .<ReportCell>map(value -> new ReportCell.Value(NumberId.result("compare", name), value, shape))
                .orElseGet(() -> new Text(outcome.why().map(texts::say).orElse("")));
        rows.add(List.of(new Text(texts.say("report.summary." + name)), cell));
    }

    private ReportTable leftOut() {
        return new ReportTable(
                "leftout",
                texts.say("report.left-out.title", comparison.dropped().size()),
                List.of(
                        new ReportColumn("place", texts.say("report.compare.place"), 44),
                        new ReportColumn("why", texts.say("report.left-out.why"), 60)),
                comparison.dropped().stream()
                        .map(dropped -> List.<ReportCell>of(
                                new Text(dropped.place().name()), new Text(texts.say(dropped.why()))))
                        .toList());
    }

    private ReportChart scatter(String finding) {
        int rows = (int)
                comparison.places().stream().filter(PlaceResult::isComplete).count();
        return new ReportChart(
                ReportChart.Kind.SCATTER,
                "compare",
                0,
                rows,
                "place",
                "x",
                title(comparison.x()),
                title(comparison.y()),
                List.of(new ReportChart.Series(comparison.y().metric().name(texts.language()), "y", null, null, COLOR)),
                finding,
                OutputWords.period(comparison.x(), comparison.y()),
                texts.say("figure.source", String.join(", ", comparison.x().sources())),
                finding,
                labelled());
    }

    /** The places at the ends of both measures carry their names. */
    private List<Integer> labelled() {
        List<PlaceResult> shown =
                comparison.places().stream().filter(PlaceResult::isComplete).toList();
        Comparator<PlaceResult> byX = Comparator.comparingDouble(place -> number(place.x()));
        Comparator<PlaceResult> byY = Comparator.comparingDouble(place -> number(place.y()));
        return Stream.of(byX, byX.reversed(), byY, byY.reversed())
                .flatMap(order -> shown.stream().min(order).stream())
                .map(shown::indexOf)
                .distinct()
                .sorted()
                .toList();
    }

    private static double number(Reading reading) {
        Double value = reading.value();
        return value == null ? Double.NaN : value;
    }
}
