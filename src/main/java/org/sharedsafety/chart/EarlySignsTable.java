package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.TableSpec.Cell;
import org.sharedsafety.chart.TableSpec.Column;
import org.sharedsafety.chart.TableSpec.Row;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** The table of the early signs: each number beside every bound it was held against. */
final class EarlySignsTable {
    private final Trend trend;
    private final EarlyWarning early;
    private final Texts texts;
    private final Numbers numbers;

    EarlySignsTable(Trend trend, EarlyWarning early, Texts texts) {
        this.trend = trend;
        this.early = early;
        this.texts = texts;
        this.numbers = new Numbers(texts);
    }

    TableSpec table() {
        List<EarlyWarning.Rule> rules =
                early.recent().found().map(EarlyWarning.Recent::rules).orElse(List.of());
        List<Column> columns = new ArrayList<>(List.of(
                new Column("period", texts.say("trend.column.period"), "", false),
                new Column("value", texts.say("trend.column.value"), "", true)));
        rules.forEach(rule ->
                columns.add(new Column(rule.code(), texts.say("trend.early.column.bound", rule.code()), "", true)));
        columns.add(new Column("lower", texts.say("trend.early.column.lower"), "", true));
        columns.add(new Column("upper", texts.say("trend.early.column.upper"), "", true));
        columns.add(new Column("note", texts.say("trend.column.note"), "", false));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            Trend.Point point = trend.points().get(i);
            Period period = point.period();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(new PeriodWords(texts).full(period)));
            cells.add(
                    point.reading().isUsable()
                            ? cell(point.reading().value())
                            : Cell.of(SideWords.flag(point.reading().status(), texts)));
            for (EarlyWarning.Rule rule : rules) {
                cells.add(cell(rule.bounds().stream()
                        .filter(bound -> bound.period().equals(period))
                        .map(EarlyWarning.Bound::boundValue)
                        .findFirst()
                        .orElse(null)));
            }
            EarlyWarning.Limits limits = limits(period);
            cells.add(cell(limits == null ? null : Double.valueOf(limits.lower())));
            cells.add(cell(limits == null ? null : Double.valueOf(limits.upper())));
            cells.add(Cell.of(note(period, limits)));
            rows.add(new Row(i, cells));
        }
        return new TableSpec(columns, rows);
    }

    private EarlyWarning.@Nullable Limits limits(Period period) {
        return early.chart().found().stream()
                .flatMap(chart -> chart.points().stream())
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElse(null);
    }

    private String note(Period period, EarlyWarning.@Nullable Limits limits) {
        List<String> notes = new ArrayList<>();
        early.alarms().stream()
                .filter(alarm -> alarm.period().equals(period))
                .forEach(alarm ->
                        notes.add(texts.say("trend.early.column.look", String.join(", ", words(alarm.rules())))));
        if (limits != null && limits.inBaseline()) {
            notes.add(texts.say("trend.early.column.baseline"));
        }
        return String.join(" · ", notes);
    }

    private List<String> words(List<String> rules) {
        return rules.stream()
                .map(rule -> rule.startsWith("C") ? rule : texts.say("trend.early.rule." + rule))
                .toList();
    }

    private Cell cell(@Nullable Double value) {
        return new Cell(value, value == null ? "" : numbers.plain(value));
    }
}
