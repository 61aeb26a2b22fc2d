package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.recipe.MissingCodes;

/**
 * A text that stands for a missing value in a measure's column, as it is known before anything is stored.
 *
 * @param text empty for empty cells
 * @param count how many cells hold it
 * @param status what it is taken for
 */
public record MissingInColumn(String text, long count, Status status) {

    /** Those of a column; empty where it is no measure. */
    public static List<MissingInColumn> of(ColumnReading column, @Nullable Recipe recipe) {
        if (recipe == null || column.role() != ColumnRole.METRIC) {
            return List.of();
        }
        MissingCodes codes = MissingCodes.of(
                recipe.steps(CellStep.MissingText.class).toList(),
                column.column().column());
        List<MissingInColumn> found = new ArrayList<>();
        for (Map.Entry<String, Long> text : column.profile().missingTexts().entrySet()) {
            Status status = codes.ofCell(text.getKey());
            if (status != null) {
                found.add(new MissingInColumn(text.getKey().strip(), text.getValue(), status));
            }
        }
        if (column.profile().blanks() > 0) {
            Status status = codes.ofCell("");
            found.add(
                    new MissingInColumn("", column.profile().blanks(), status == null ? Status.NOT_AVAILABLE : status));
        }
        return found;
    }

    /** What is said of it. */
    public Message said() {
        String key = text.isEmpty() ? "problem.blank-missing" : "problem.read-as-missing";
        return Message.of(key, text, Message.of("status." + status.json()), count);
    }
}
