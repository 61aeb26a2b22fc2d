package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** A burden as a table: both shares, the count, the people, the rate, the ratio, and the gap to the baseline group. */
final class BurdenTable {
    private final BurdenByGroup burden;
    private final Texts texts;
    private final Numbers numbers;
    private final Function<Group, String> names;

    BurdenTable(BurdenByGroup burden, Texts texts, Function<Group, String> names) {
        this.burden = burden;
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.names = names;
    }

    TableSpec spec() {
        String unit = Units.shortly(texts, burden.measure().unit());
        List<TableSpec.Column> columns = new ArrayList<>(List.of(
                new TableSpec.Column(
                        "name", texts.say(byPlace() ? "chart.column.place" : "burden.column.group"), "", false),
                new TableSpec.Column("residents", texts.say("burden.column.residents"), "%", true),
                new TableSpec.Column("harm", texts.say("burden.column.harm"), "%", true),
                new TableSpec.Column("count", CountWords.of(burden.measure().metric(), texts), "", true),
                new TableSpec.Column("people", texts.say("burden.residents"), "", true),
                new TableSpec.Column("rate", texts.say("burden.column.rate"), unit, true),
                new TableSpec.Column("rate-interval", texts.say("chart.column.interval"), "", true),
                new TableSpec.Column("ratio", texts.say("burden.ratio"), "", true),
                new TableSpec.Column("ratio-interval", texts.say("chart.column.interval"), "", true)));
        if (!burden.beside().isEmpty()) {
            String base = name(burden.shares().get(burden.beside().get(0).baseline()));
            columns.add(new TableSpec.Column("difference", texts.say("burden.column.difference", base), unit, true));
            columns.add(new TableSpec.Column("times", texts.say("burden.column.times", base), "", true));
        }
        List<TableSpec.Row> rows = new ArrayList<>();
        for (int i = 0; i < burden.shares().size(); i++) {
            rows.add(row(i));
        }
        return new TableSpec(columns, rows);
    }

    private boolean byPlace() {
        return !burden.shares().isEmpty() && burden.shares().get(0).place() != null;
    }

    private String name(BurdenByGroup.Share share) {
        Place place = share.place();
        return place == null ? names.apply(share.group()) : place.name();
    }

    private TableSpec.Row row(int index) {
        BurdenByGroup.Share share = burden.shares().get(index);
        Reading reading = share.reading();
        Place place = share.place();
        List<TableSpec.Cell> cells = new ArrayList<>(List.of(
                TableSpec.Cell.of(name(share)),
                new TableSpec.Cell(100 * share.ofPeople(), numbers.fixed(100 * share.ofPeople(), 1)),
                new TableSpec.Cell(100 * share.ofEvents(), numbers.fixed(100 * share.ofEvents(), 1)),
                count(reading.numerator()),
                count(reading.denominator()),
                new TableSpec.Cell(reading.value(), plain(reading.value())),
                TableSpec.Cell.of(
                        reading.hasInterval() ? numbers.range(plain(reading.lower()), plain(reading.upper())) : ""),
                value(share.ratio()),
                interval(share.ratio())));
        if (!burden.beside().isEmpty()) {
            BurdenByGroup.Beside beside = burden.beside().stream()
                    .filter(each -> each.group() == index)
                    .findFirst()
                    .orElse(null);
            cells.add(beside == null ? TableSpec.Cell.of(texts.say("burden.baseline")) : whole(beside.difference()));
            cells.add(beside == null ? TableSpec.Cell.of("") : whole(beside.ratio()));
        }
        return new TableSpec.Row(place == null ? index + 1 : place.id(), cells);
    }

    private TableSpec.Cell count(@Nullable Double count) {
        return new TableSpec.Cell(count, count == null ? "–" : numbers.count(count));
    }

    private String plain(@Nullable Double value) {
        return value == null ? "–" : numbers.plain(value);
    }

    private TableSpec.Cell value(Outcome<Trend.Estimate> outcome) {
        return outcome.found()
                .map(found -> new TableSpec.Cell(found.value(), numbers.plain(found.value())))
                .orElseGet(() -> TableSpec.Cell.of(outcome.why().map(texts::say).orElse("")));
    }

    private TableSpec.Cell interval(Outcome<Trend.Estimate> outcome) {
        return TableSpec.Cell.of(outcome.found().map(this::ends).orElse(""));
    }

    private TableSpec.Cell whole(Outcome<Trend.Estimate> outcome) {
        return outcome.found()
                .map(found ->
                        new TableSpec.Cell(found.value(), numbers.plain(found.value()) + " (" + ends(found) + ")"))
                .orElseGet(() -> value(outcome));
    }

    private String ends(Trend.Estimate found) {
        return numbers.range(found.interval().lower(), found.interval().upper());
    }
}
