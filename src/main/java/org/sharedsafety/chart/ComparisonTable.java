package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** A comparison as a table, a row a place. */
final class ComparisonTable {
    private final Comparison comparison;
    private final Texts texts;
    private final Numbers numbers;
    private final SideWords x;
    private final SideWords y;

    ComparisonTable(Comparison comparison, Texts texts, SideWords x, SideWords y) {
        this.comparison = comparison;
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.x = x;
        this.y = y;
    }

    TableSpec spec() {
        List<TableSpec.Column> columns = List.of(
                new TableSpec.Column("place", texts.say("chart.column.place"), "", false),
                new TableSpec.Column("x", x.name(), x.shortUnit(), true),
                new TableSpec.Column("y", y.name(), y.shortUnit(), true),
                new TableSpec.Column("interval", texts.say("chart.column.interval"), "", true),
                new TableSpec.Column("count", texts.say("chart.column.count"), "", true),
                new TableSpec.Column("population", texts.say("chart.column.population"), "", true),
                new TableSpec.Column("flag", texts.say("chart.column.flag"), "", false),
                new TableSpec.Column("standing", texts.say("chart.column.standing"), "", false));
        return new TableSpec(
                columns, comparison.places().stream().map(this::row).toList());
    }

    private TableSpec.Row row(PlaceResult place) {
        return new TableSpec.Row(
                place.place().id(),
                List.of(
                        TableSpec.Cell.of(place.place().name()),
                        value(place.x(), x),
                        value(place.y(), y),
                        TableSpec.Cell.of(y.interval(place.y())),
                        count(place.y().numerator(), place.y().status()),
                        count(place.population(), Status.OK),
                        TableSpec.Cell.of(flags(place)),
                        TableSpec.Cell.of(standing(place))));
    }

    private static TableSpec.Cell value(Reading reading, SideWords words) {
        return new TableSpec.Cell(reading.isUsable() ? reading.value() : null, words.value(reading));
    }

    private TableSpec.Cell count(@Nullable Double count, Status status) {
        return new TableSpec.Cell(count, count == null ? status.shorthand() : numbers.count(count));
    }

    private String flags(PlaceResult place) {
        List<String> flags = new ArrayList<>();
        for (Reading reading : List.of(place.x(), place.y())) {
            boolean few = reading.status() == Status.OK && Pattern.of(reading) == Pattern.FEW_CASES;
            String flag = SideWords.flag(few ? Status.UNRELIABLE : reading.status(), texts);
            if (!flag.isEmpty() && !flags.contains(flag)) {
                flags.add(flag);
            }
        }
        return String.join(", ", flags);
    }

    private String standing(PlaceResult place) {
        return switch (place.standing()) {
            case CLEARLY_HIGHER ->
                texts.say(place.brightSpot() ? "chart.standing.bright-higher" : "chart.standing.higher");
            case CLEARLY_LOWER ->
                texts.say(place.brightSpot() ? "chart.standing.bright-lower" : "chart.standing.lower");
            case WITHIN_USUAL_RANGE -> texts.say("chart.standing.usual");
            case CANNOT_TELL -> texts.say("chart.standing.cannot-tell");
        };
    }
}
