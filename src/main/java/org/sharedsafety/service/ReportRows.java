package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportCell.Text;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** The rows of numbers on a principle's sheet: place, period, measure, value with its interval, what it is made of. */
final class ReportRows {
    /** Rates made of fewer events change a lot by chance. */
    private static final int FEW = 20;

    private final Texts texts;

    ReportRows(Texts texts) {
        this.texts = texts;
    }

    List<ReportColumn> columns() {
        return List.of(
                column("place", 20),
                column("period", 11),
                column("measure", 46),
                column("value", 10),
                column("unit", 28),
                column("lower", 10),
                column("upper", 10),
                column("count", 11),
                column("denominator", 13),
                column("flag", 8),
                column("change", 10),
                column("clear", 20));
    }

    private ReportColumn column(String id, int width) {
        return new ReportColumn(id, texts.say("report.column." + id), width);
    }

    /** The latest number of a measure in a place, with how it changed. */
    List<ReportCell> latest(Place place, Profile.Line line) {
        return row(place, line, line.measure().period(), line.reading(), true);
    }

    /** All numbers of a measure in a place, earliest first; the last one says how it changed. */
    List<List<ReportCell>> history(Place place, Profile.Line line) {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (int i = 0; i < line.history().size(); i++) {
            Profile.Past past = line.history().get(i);
            rows.add(row(
                    place,
                    line,
                    past.period(),
                    past.reading(),
                    i == line.history().size() - 1));
        }
        return rows;
    }

    private List<ReportCell> row(Place place, Profile.Line line, Period period, Reading reading, boolean withChange) {
        Metric metric = line.measure().metric();
        ReportFormulas formulas = new ReportFormulas(metric, reading, shape(metric));
        boolean usable = reading.isUsable();
        ReportCell change = !withChange || !usable
                ? ReportCell.EMPTY
                : line.change()
                        .difference()
                        .found()
                        .<ReportCell>map(difference -> new ReportCell.Value(
                                id(metric, place, period, "change"), difference.value(), shape(metric)))
                        .orElse(ReportCell.EMPTY);
        return List.of(
                new Text(place.name()),
                new Text(said(period)),
                new Text(metric.name(texts.language())),
                usable ? formulas.value(id(metric, place, period, "value")) : ReportCell.EMPTY,
                new Text(Units.say(texts, line.measure().unit())),
                usable ? formulas.lower(id(metric, place, period, "lower")) : ReportCell.EMPTY,
                usable ? formulas.upper(id(metric, place, period, "upper")) : ReportCell.EMPTY,
                usable ? number(id(metric, place, period, "count"), reading.numerator()) : ReportCell.EMPTY,
                usable ? number(id(metric, place, period, "denominator"), reading.denominator()) : ReportCell.EMPTY,
                new Text(flag(metric, reading)),
                change,
                new Text(withChange && usable ? clear(line) : ""));
    }

    private String clear(Profile.Line line) {
        return texts.say("change."
                + line.change().verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String said(Period period) {
        return period.text().replace('/', '–');
    }

    static NumberId id(Metric metric, Place place, Period period, String field) {
        return NumberId.of(metric.id(), place.code(), period.text(), Group.EVERYONE.code(), field);
    }

    /** The bracket shorthand; few cases are said even where the publisher does not. */
    static String flag(Metric metric, Reading reading) {
        String own = reading.status().shorthand();
        Double count = reading.numerator();
        boolean few = reading.isUsable() && metric.isRate() && count != null && count < FEW;
        return few && !own.equals("[u]") ? (own + " [u]").strip() : own;
    }

    static ReportCell number(NumberId id, @Nullable Double value) {
        if (value == null) {
            return ReportCell.EMPTY;
        }
        return new ReportCell.Value(id, value, value == Math.rint(value) ? NumberShape.COUNT : NumberShape.ONE_DECIMAL);
    }

    static NumberShape shape(Metric metric) {
        String unit = metric.unit().toLowerCase(Locale.ROOT);
        if (unit.contains("dollar") && !metric.isRate()) {
            return NumberShape.DOLLARS;
        }
        return metric.multiplier() == 1 && metric.isRate() ? NumberShape.TWO_DECIMALS : NumberShape.ONE_DECIMAL;
    }
}
