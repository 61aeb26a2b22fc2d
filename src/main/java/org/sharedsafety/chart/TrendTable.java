package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.TableSpec.Cell;
import org.sharedsafety.chart.TableSpec.Column;
import org.sharedsafety.chart.TableSpec.Row;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Outlook;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** The table that says the same as a trend. */
final class TrendTable {
    private final Trend trend;
    private final TrendExtras extras;
    private final Texts texts;
    private final SideWords words;
    private final PeriodWords periods;

    TrendTable(Trend trend, TrendExtras extras, Texts texts, SideWords words) {
        this.trend = trend;
        this.extras = extras;
        this.texts = texts;
        this.words = words;
        this.periods = new PeriodWords(texts);
    }

    TableSpec table() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("period", texts.say("trend.column.period"), "", false),
                new Column("value", words.name(), words.shortUnit(), true),
                new Column("lower", texts.say("trend.column.lower"), "", true),
                new Column("upper", texts.say("trend.column.upper"), "", true)));
        if (!extras.counts()) {
            columns.add(new Column("count", texts.say("trend.column.count"), "", true));
            columns.add(new Column("out-of", texts.say("trend.column.out-of"), "", true));
        }
        columns.add(new Column("usual-lower", texts.say("trend.column.usual-lower"), "", true));
        columns.add(new Column("usual-upper", texts.say("trend.column.usual-upper"), "", true));
        columns.add(new Column("note", texts.say("trend.column.note"), "", false));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            rows.add(point(i));
        }
        if (extras.pooled()) {
            for (int i = 0; i < trend.pooled().size(); i++) {
                Trend.Pooled pooled = trend.pooled().get(i);
                rows.add(row(
                        TrendFigure.POOLED + i,
                        periods.full(pooled.span()),
                        pooled.reading(),
                        null,
                        texts.say("trend.together", pooled.years())));
            }
        }
        ahead(rows);
        return new TableSpec(columns, rows);
    }

    private Row point(int i) {
        Trend.Point point = trend.points().get(i);
        Trend.Segment segment = trend.segments().stream()
                .filter(each -> !point.period().start().isBefore(each.span().start())
                        && !point.period().end().isAfter(each.span().end()))
                .findFirst()
                .orElse(null);
        Trend.Signals usual = segment == null || segment.numbers() < TrendDrawing.LEAST_USUAL
                ? null
                : segment.signals().found().orElse(null);
        List<String> notes = new ArrayList<>();
        String flag = SideWords.flag(point.reading().status(), texts);
        if (!flag.isEmpty()) {
            notes.add(flag);
        } else if (Pattern.of(point.reading()) != Pattern.PLAIN) {
            notes.add(texts.say("chart.key." + Pattern.of(point.reading()).code()));
        }
        if (i > 0 && trend.points().get(i - 1).segment() != point.segment()) {
            notes.add(texts.say("trend.column.new-way"));
        }
        if (usual != null) {
            usual.signals().stream()
                    .filter(signal -> !usual.trial())
                    .filter(signal -> signal.period().equals(point.period()))
                    .forEach(signal -> notes.add(texts.say("trend.spoken.signal." + signal.kind())));
        }
        return row(i, periods.full(point.period()), point.reading(), usual, String.join(" · ", notes));
    }

    private Row row(int id, String period, Reading reading, Trend.@Nullable Signals usual, String note) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.of(period), new Cell(reading.isUsable() ? reading.value() : null, words.value(reading))));
        cells.add(cell(reading.isUsable() ? reading.lower() : null));
        cells.add(cell(reading.isUsable() ? reading.upper() : null));
        if (!extras.counts()) {
            cells.add(count(reading.isUsable() ? reading.numerator() : null));
            cells.add(count(reading.isUsable() ? reading.denominator() : null));
        }
        cells.add(cell(usual == null ? null : Double.valueOf(Math.max(0, usual.lower()))));
        cells.add(cell(usual == null ? null : Double.valueOf(usual.upper())));
        cells.add(Cell.of(note));
        return new Row(id, cells);
    }

    private Cell cell(@Nullable Double value) {
        return new Cell(value, value == null ? "" : words.value(value));
    }

    private Cell count(@Nullable Double value) {
        return new Cell(value, value == null ? "" : new Numbers(texts).plain(value));
    }

    private void ahead(List<Row> rows) {
        MeasureAim aim = extras.aim();
        if (aim != null && aim.target() != null && aim.by() != null && !extras.counts()) {
            double target = Objects.requireNonNull(aim.target());
            rows.add(row(
                    TrendFigure.LEVELS + 1,
                    Integer.toString(aim.by()),
                    plain(target, null, null),
                    null,
                    texts.say("trend.column.target")));
        }
        Outlook outlook = extras.outlook();
        if (outlook != null && !extras.counts()) {
            for (int i = 1; i < outlook.steps().size(); i++) {
                Outlook.Step step = outlook.steps().get(i);
                Period period = step.period();
                rows.add(row(
                        TrendFigure.LEVELS + 2 + i,
                        periods.full(period),
                        plain(step.value(), step.lower(), step.upper()),
                        null,
                        texts.say("trend.column.outlook")));
            }
        }
    }

    private static Reading plain(double value, @Nullable Double lower, @Nullable Double upper) {
        return new Reading(value, null, null, lower, upper, org.sharedsafety.model.Status.OK, null);
    }
}
