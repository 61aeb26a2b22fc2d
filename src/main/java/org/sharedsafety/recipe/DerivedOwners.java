package org.sharedsafety.recipe;

import java.util.List;
import java.util.Set;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.RowStep;

/**
 * Says of a column whose headings became a column of their own what these name; what a step of rows appended is never a
 * measure.
 */
final class DerivedOwners {

    private static final Set<ColumnRole> SAID =
            Set.of(ColumnRole.PLACE, ColumnRole.PARENT, ColumnRole.PERIOD, ColumnRole.GROUP);

    private DerivedOwners() {}

    /** Gives the columns with the headings the role of what was made from them, where they have none. */
    static void say(List<ColumnDraft> drafts, List<RowStep> steps) {
        for (ColumnRef derived : RowSurvey.derived(steps)) {
            ColumnDraft made = drafts.get(CellAddress.columnNumber(derived.column()) - 1);
            if (made.role == ColumnRole.METRIC) {
                boolean reported = derived.header().equals(RowSurvey.REPORTED);
                made.take(ColumnRole.IGNORED, 0.9, Message.of(reported ? "column.reported" : "column.text"));
                made.metric = null;
            }
        }
        for (RowStep step : steps) {
            if (step instanceof RowStep.HeadingColumn heading) {
                say(drafts, heading.column(), heading.from());
            }
        }
    }

    private static void say(List<ColumnDraft> drafts, ColumnRef column, ColumnRef from) {
        ColumnDraft made = drafts.get(CellAddress.columnNumber(column.column()) - 1);
        ColumnDraft own = drafts.get(CellAddress.columnNumber(from.column()) - 1);
        if (own.role == ColumnRole.IGNORED && SAID.contains(made.role)) {
            own.take(made.role, made.confidence, Message.of("column.headings"));
        }
    }
}
