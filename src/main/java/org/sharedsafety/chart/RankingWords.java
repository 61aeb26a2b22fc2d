package org.sharedsafety.chart;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** What the rows of a ranking say, in one language. */
final class RankingWords {
    private final Ranking ranking;
    private final SideWords words;
    private final Texts texts;

    RankingWords(Ranking ranking, SideWords words, Texts texts) {
        this.ranking = ranking;
        this.words = words;
        this.texts = texts;
    }

    /** A place with its number and, where it has one, its rank. */
    record Line(Place place, Reading reading, Ranking.@Nullable Row rank, boolean small) {
        double value() {
            return reading.isUsable() ? Objects.requireNonNull(reading.value()) : Double.NEGATIVE_INFINITY;
        }
    }

    /** The number at the right, and where the place could stand where there is room for the words. */
    String right(Line line, boolean wide) {
        if (!line.reading().isUsable()) {
            return "";
        }
        String value = words.value(line.reading());
        String flag =
                Pattern.of(line.reading()).shorthand().map(code -> code + " ").orElse("");
        Ranking.Row rank = line.rank();
        return rank == null || !wide ? flag + value : flag + value + " · " + between(rank);
    }

    private String between(Ranking.Row rank) {
        return rank.low() == rank.high()
                ? texts.say("ranking.at", rank.low())
                : texts.say("ranking.between", rank.low(), rank.high());
    }

    String spoken(Line line) {
        Ranking.Row rank = line.rank();
        String value = texts.say("ranking.spoken", line.place().name(), words.withUnit(line.reading()));
        String interval = line.reading().isUsable() && line.reading().hasInterval()
                ? " " + texts.say("profile.spoken.interval", words.interval(line.reading()))
                : "";
        String stands = rank == null
                ? ""
                : " "
                        + (rank.low() == rank.high()
                                ? texts.say(
                                        "ranking.spoken.at",
                                        rank.low(),
                                        ranking.rows().size())
                                : texts.say(
                                        "ranking.spoken.between",
                                        rank.low(),
                                        rank.high(),
                                        ranking.rows().size()));
        String few =
                Pattern.of(line.reading()) == Pattern.FEW_CASES ? " " + texts.say("chart.key.few-cases") + "." : "";
        return value + interval + stands + few + (line.small() ? " " + texts.say("profile.small") : "");
    }

    /** The table that says the same. */
    TableSpec table(List<Line> lines) {
        List<TableSpec.Column> columns = List.of(
                new TableSpec.Column("place", texts.say("chart.column.place"), "", false),
                new TableSpec.Column("value", words.name(), words.shortUnit(), true),
                new TableSpec.Column("lower", texts.say("ranking.column.lower"), "", true),
                new TableSpec.Column("upper", texts.say("ranking.column.upper"), "", true),
                new TableSpec.Column("rank", texts.say("ranking.column.rank"), "", false),
                new TableSpec.Column("flag", texts.say("chart.column.flag"), "", false));
        return new TableSpec(
                columns,
                lines.stream()
                        .map(line -> new TableSpec.Row(
                                line.place().id(),
                                List.of(
                                        TableSpec.Cell.of(line.place().name()),
                                        cell(
                                                line.reading().isUsable()
                                                        ? line.reading().value()
                                                        : null,
                                                line),
                                        end(
                                                line.reading().isUsable()
                                                        ? line.reading().lower()
                                                        : null),
                                        end(
                                                line.reading().isUsable()
                                                        ? line.reading().upper()
                                                        : null),
                                        TableSpec.Cell.of(line.rank() == null ? "" : between(line.rank())),
                                        TableSpec.Cell.of(flag(line)))))
                        .toList());
    }

    private TableSpec.Cell cell(@Nullable Double value, Line line) {
        return new TableSpec.Cell(value, words.value(line.reading()));
    }

    private TableSpec.Cell end(@Nullable Double value) {
        return value == null ? TableSpec.Cell.of("") : new TableSpec.Cell(value, words.value(value));
    }

    private String flag(Line line) {
        return SideWords.flag(
                Pattern.of(line.reading()) == Pattern.FEW_CASES
                        ? org.sharedsafety.model.Status.UNRELIABLE
                        : line.reading().status(),
                texts);
    }
}
