package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** A composite index for a reader at a terminal: places by name, never as a league table. */
final class IndexText {
    private final Desk desk;
    private final Texts texts;
    private final Numbers numbers;

    IndexText(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.numbers = desk.numbers();
    }

    void print(CompositeScores scores) {
        desk.terminal().line(texts.say("cli.index.title", scores.definition().name()));
        if (!scores.definition().sentence().isBlank()) {
            desk.terminal().line("  " + scores.definition().sentence());
        }
        List<List<String>> measures = new ArrayList<>();
        for (CompositeScores.Indicator indicator : scores.indicators()) {
            measures.add(List.of(
                    "  " + indicator.measure().metric().name(texts.language()),
                    indicator.domain(),
                    numbers.fixed(100 * indicator.weight(), 1) + " %",
                    indicator.measure().period().text(),
                    indicator.leftOut() != null
                            ? texts.say(indicator.leftOut())
                            : texts.say("cli.index.shift", numbers.fixed(indicator.meanShift(), 1))));
        }
        desk.terminal().table(measures);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.say("cli.column.place"), texts.say("cli.index.score"), texts.say("cli.index.ranks")));
        for (CompositeScores.PlaceScore score : scores.places()) {
            CompositeScores.@Nullable Rank rank = score.rank();
            rows.add(List.of(
                    score.place().name(),
                    score.score()
                            .found()
                            .map(value -> numbers.fixed(value, 1))
                            .orElseGet(() -> score.score().why().map(texts::say).orElse("")),
                    rank == null ? "" : texts.say("cli.index.between", rank.low(), rank.high())));
        }
        desk.terminal().table(rows);
        new ResultText(desk).end(scores.about());
    }
}
