package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;

/**
 * Gives each row the share of the agencies so far below its heading that reported all twelve months, and says which did
 * not; the row of the total, which closes its group, has the share of them all.
 */
final class ReportedStage implements RowStage {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MOST_LISTED = 100;
    private static final int MOST_KEPT = 5_000;

    private final int column;
    private final int months;
    private final int heading;
    private final NumberText number = new NumberText(false);
    private final Set<List<String>> parts = new HashSet<>();
    private final List<Problem> shortOnes = new ArrayList<>();
    private String group = "";
    private int all;
    private int complete;

    ReportedStage(int column, int months, int heading) {
        this.column = column;
        this.months = months;
        this.heading = heading;
    }

    @Override
    public SheetRow shape(SheetRow row) {
        String above = row.cell(heading).shown();
        if (!above.equals(group)) {
            parts.clear();
            group = above;
            all = 0;
            complete = 0;
        }
        boolean told = number.parse(row.cell(months).shown());
        if (told && parts.size() < MOST_KEPT && parts.add(RowStages.HeaderTexts.of(row))) {
            all++;
            complete += number.value() >= MONTHS_OF_A_YEAR ? 1 : 0;
            if (number.value() < MONTHS_OF_A_YEAR && shortOnes.size() < MOST_LISTED) {
                shortOnes.add(new Problem(
                        Problem.Severity.WARNING,
                        "",
                        new CellAddress(row.number(), months),
                        Message.of("problem.part-months", label(row), above, number.value())));
            }
        }
        return all == 0
                ? row
                : DerivedCells.with(row, column, String.format(Locale.ROOT, "%.6f", (double) complete / all));
    }

    private String label(SheetRow row) {
        for (int at = 1; at <= row.cells().size(); at++) {
            if (at != months && !row.cell(at).isBlank()) {
                return HeaderText.oneLine(row.cell(at));
            }
        }
        return "";
    }

    @Override
    public RowKind why() {
        return RowKind.NOTE;
    }

    @Override
    public List<Problem> said(String sheet) {
        return shortOnes.stream()
                .map(problem -> new Problem(problem.severity(), sheet, problem.cell(), problem.message()))
                .toList();
    }
}
