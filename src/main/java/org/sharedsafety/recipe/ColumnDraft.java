package org.sharedsafety.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;

/** What a column is taken for while the whole sheet is not yet understood. */
final class ColumnDraft {

    final int number;
    final ColumnRef ref;
    final List<String> parts;
    final ColumnStats stats;
    ColumnRole role = ColumnRole.IGNORED;
    Message reason = Message.of("column.text");
    double confidence = 0.5;

    @Nullable
    String metric;

    @Nullable
    String period;

    NumberSort.@Nullable Fit fit;

    @Nullable
    Metric catalogued;

    String ownName = "";
    String ownUnit = "";

    @Nullable
    ColumnDraft owner;

    ColumnDraft(int number, List<String> parts, ColumnStats stats) {
        this.number = number;
        this.parts = parts;
        this.stats = stats;
        this.ref = new ColumnRef(CellAddress.columnLetters(number), HeaderText.join(parts));
    }

    /** The header as a person says it. */
    String spoken() {
        return ref.header().isEmpty() ? ref.column() : ref.header();
    }

    void take(ColumnRole newRole, double newConfidence, Message newReason) {
        role = newRole;
        confidence = newConfidence;
        reason = newReason;
    }

    ColumnReading reading() {
        String of = owner == null ? metric : owner.metric;
        return new ColumnReading(ref, role, of, period, reason, confidence, stats.profile());
    }
}
