package org.sharedsafety.recipe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRole;

/** The period of all numbers of a sheet: said by a person, named by the title, else by the sheet's own name. */
final class SheetPeriods {

    private SheetPeriods() {}

    /** The one period of the sheet; empty where nothing or too much tells it. */
    static Optional<Period> fixed(ImportWishes wishes, Set<Period> titled, String sheet) {
        if (wishes.period() != null) {
            return Period.parse(wishes.period());
        }
        if (titled.size() == 1) {
            return Optional.of(titled.iterator().next());
        }
        return titled.isEmpty() ? PeriodText.ofCell(sheet) : Optional.empty();
    }

    /** The periods that the lines above the table name. */
    static Set<Period> titled(SheetProfile profile) {
        Set<Period> periods = new LinkedHashSet<>();
        for (SheetRow row : titleRows(profile)) {
            row.cells().forEach(cell -> periods.addAll(PeriodText.inTitle(cell.shown())));
        }
        return periods;
    }

    /** The rows above the table. */
    static List<SheetRow> titleRows(SheetProfile profile) {
        int table = profile.layout().headerRows().get(0);
        return profile.keptRows().stream().filter(row -> row.number() < table).toList();
    }

    /** Says that the sheet's name tells the period, where some measure has one neither in its header nor in its rows. */
    static void say(String sheet, Period period, List<ColumnDraft> drafts, int periodColumn, List<Problem> problems) {
        boolean needed = periodColumn == 0
                && drafts.stream().anyMatch(draft -> draft.role == ColumnRole.METRIC && draft.period == null);
        if (needed) {
            problems.add(new Problem(
                    Problem.Severity.INFO, sheet, null, Message.of("problem.period-of-sheet", period.text())));
        }
    }
}
