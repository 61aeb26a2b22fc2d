package org.sharedsafety.model.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Problem;

/**
 * What a sheet was taken for before anything is stored.
 *
 * @param sheet the sheet's name
 * @param preview its first rows, its last rows and every row that stands out, as they are in the file
 * @param headerRows numbers of the header rows
 * @param rows what the rows that are not data were taken for
 * @param columns what each column was taken for
 * @param recipe the proposed recipe, or null where the sheet holds no table
 * @param problems what a person should know, or is asked
 * @param countChoices by what its rows can be counted, or null where they are not people or events
 */
public record Proposal(
        String sheet,
        Grid preview,
        List<Integer> headerRows,
        List<RowSpan> rows,
        List<ColumnReading> columns,
        @Nullable Recipe recipe,
        List<Problem> problems,
        @Nullable CountChoices countChoices) {
    /** The question that stops a sheet whose rows are people or events. */
    public static final String PEOPLE = "problem.people-rows";

    public Proposal {
        headerRows = List.copyOf(headerRows);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /** What a sheet was taken for whose rows are not counted. */
    public Proposal(
            String sheet,
            Grid preview,
            List<Integer> headerRows,
            List<RowSpan> rows,
            List<ColumnReading> columns,
            @Nullable Recipe recipe,
            List<Problem> problems) {
        this(sheet, preview, headerRows, rows, columns, recipe, problems, null);
    }

    /** Whether the sheet is stopped until a person says that its rows shall be counted. */
    public boolean isStopped() {
        return problems.stream().anyMatch(problem -> problem.message().key().equals(PEOPLE));
    }

    /** Whether the rows are people or events: nothing of such a sheet is kept but counts. */
    public boolean isPeople() {
        return problems.stream()
                .anyMatch(problem -> problem.message().key().equals(PEOPLE)
                        || problem.message().key().equals("problem.people-counted"));
    }

    /** First row that holds a place, or 0. */
    public int firstDataRow() {
        return recipe == null
                ? 0
                : recipe.step(Step.DataRows.class).map(Step.DataRows::first).orElse(0);
    }

    /** Last row that holds a place, or 0. */
    public int lastDataRow() {
        return recipe == null
                ? 0
                : recipe.step(Step.DataRows.class).map(Step.DataRows::last).orElse(0);
    }
}
