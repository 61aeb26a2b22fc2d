package org.sharedsafety.recipe;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.PeriodStep;
import org.sharedsafety.model.recipe.Recipe;

/** Marks in brackets behind periods that say of all numbers of a row that they are preliminary or the like. */
final class PeriodMarks {

    private static final Pattern MARKED = Pattern.compile("(.*[0-9a-z])\\s*\\(([A-Za-z]{1,2}|[0-9])\\)\\s*");

    private final int column;
    private final Map<String, Status> meanings;

    /** The marks that a recipe knows. */
    PeriodMarks(Recipe recipe) {
        Optional<PeriodStep.MarkedPeriods> step = recipe.step(PeriodStep.MarkedPeriods.class);
        this.column = step.map(
                        marked -> CellAddress.columnNumber(marked.column().column()))
                .orElse(0);
        this.meanings = step.map(PeriodStep.MarkedPeriods::meanings).orElse(Map.of());
    }

    /** What the period of a row says of its numbers; null for nothing. */
    @Nullable
    Status of(SheetRow row) {
        if (column == 0) {
            return null;
        }
        Matcher marked = MARKED.matcher(row.cell(column).shown());
        return marked.matches() ? meanings.get(marked.group(2)) : null;
    }

    /** A period without the mark behind it. */
    static String without(String text) {
        Matcher marked = MARKED.matcher(text);
        return marked.matches() ? marked.group(1) : text;
    }

    /** The step for a column of periods, where the sheet says what its marks mean. */
    static Optional<PeriodStep> find(ColumnDraft periods, Legend legend) {
        Map<String, Status> meanings = new TreeMap<>();
        for (String text : periods.stats.distinctTexts()) {
            Matcher marked = MARKED.matcher(text);
            if (marked.matches()) {
                legend.of(marked.group(2))
                        .map(Legend.Meaning::status)
                        .filter(Status::mayHaveValue)
                        .ifPresent(status -> meanings.put(marked.group(2), status));
            }
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(new PeriodStep.MarkedPeriods(periods.ref, meanings));
    }
}
