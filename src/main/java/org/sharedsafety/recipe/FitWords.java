package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.Step;

/** Says how a step that is replayed differs from the one that was kept. */
final class FitWords {

    private FitWords() {}

    /** How the sheet is read, or where its rows are, now. */
    static Message changed(Step before, Step now) {
        if (before instanceof Step.HeaderRows && now instanceof Step.HeaderRows headers) {
            return Message.of(
                    "fit.header-rows",
                    headers.rows().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (before instanceof Step.DataRows && now instanceof Step.DataRows rows) {
            return Message.of("fit.data-rows", rows.first(), rows.last());
        }
        if (before instanceof Step.ReadSheet old && now instanceof Step.ReadSheet read) {
            if (old.decimalComma() != read.decimalComma()) {
                return Message.of(read.decimalComma() ? "fit.comma-now" : "fit.point-now");
            }
            if (!old.sheet().equals(read.sheet())) {
                return Message.of("fit.sheet-renamed", old.sheet(), read.sheet());
            }
            return Message.of("fit.read-otherwise", old.format(), read.format());
        }
        return Message.of("fit.rows-found-again");
    }

    /** Which columns of a step have moved or are called otherwise; empty where none has. */
    static Optional<Message> columns(Step step, ColumnMatch columns) {
        List<ColumnRef> moved = new ArrayList<>();
        List<ColumnRef> renamed = new ArrayList<>();
        for (ColumnRef ref : ColumnMap.columnsOf(step)) {
            columns.now(ref).ifPresent(now -> {
                if (!ColumnMatch.comparable(now).equals(ColumnMatch.comparable(ref))) {
                    renamed.add(ref);
                } else if (!now.column().equals(ref.column())) {
                    moved.add(ref);
                }
            });
        }
        if (!renamed.isEmpty()) {
            ColumnRef first = renamed.get(0);
            ColumnRef now = columns.now(first).orElse(first);
            return Optional.of(Message.of("problem.column-renamed", first.header(), now.header(), now.column()));
        }
        if (!moved.isEmpty()) {
            ColumnRef first = moved.get(0);
            ColumnRef now = columns.now(first).orElse(first);
            return Optional.of(Message.of("problem.column-moved", first.header(), first.column(), now.column()));
        }
        return Optional.empty();
    }
}
