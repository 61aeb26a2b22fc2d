package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowSpan;
import org.sharedsafety.model.recipe.Step;

/**
 * What is said of a sheet whose rows are people or events: why it is stopped, how it could be counted, and no text of a
 * cell but those of places and categories that the counting goes by.
 */
final class PeopleProposal {

    /** What is shown instead of a text. */
    static final String HIDDEN = "•••";

    private final SheetProfile profile;
    private final PeopleRows people;
    private final PlaceKnowledge knowledge;
    private final MetricMatcher matcher;

    PeopleProposal(SheetProfile profile, PeopleRows people, PlaceKnowledge knowledge, MetricMatcher matcher) {
        this.profile = profile;
        this.people = people;
        this.knowledge = knowledge;
        this.matcher = matcher;
    }

    /**
     * Proposes to count.
     *
     * @param grid the preview, which is shown without the texts of people
     * @param sample rows from which dates and places are told
     */
    Proposal propose(
            Step.ReadSheet how,
            Grid grid,
            List<SheetRow> sample,
            String series,
            ImportWishes wishes,
            @Nullable Period fixed) {
        String sheet = grid.sheet();
        List<Problem> problems = new ArrayList<>();
        String countBy = wishes.countBy();
        boolean asked = countBy != null;
        problems.add(new Problem(
                asked ? Problem.Severity.INFO : Problem.Severity.QUESTION,
                sheet,
                null,
                Message.of(asked ? "problem.people-counted" : Proposal.PEOPLE)));
        people.reasons()
                .forEach(reason -> problems.add(
                        new Problem(Problem.Severity.INFO, sheet, null, Message.of("problem.people-sign", reason))));
        Step.DataRows range = range();
        CountProposer.Offer offer = new CountProposer(sheet, profile, people, knowledge, matcher, sample, problems)
                .propose(how, range, series, wishes, fixed, CountWish.parse(countBy == null ? "auto" : countBy));
        Set<Integer> shown = offer.columns();
        problems.add(new Problem(Problem.Severity.INFO, sheet, null, rule(offer.recipe(), asked)));
        return new Proposal(
                sheet,
                masked(grid, shown),
                profile.layout().headerRows(),
                spans(range),
                columns(offer.recipe(), shown),
                offer.recipe(),
                problems,
                offer.choices());
    }

    /** From the first row below the header to the last with more than a note in it. */
    private Step.DataRows range() {
        int first = profile.layout().firstDataRow();
        int last = first;
        for (SheetRow row : profile.keptRows()) {
            last = row.number() > last && HeaderText.filled(row) > 1 ? row.number() : last;
        }
        return new Step.DataRows(first, last);
    }

    private List<RowSpan> spans(Step.DataRows range) {
        RowSpans spans = new RowSpans();
        profile.layout().headerRows().forEach(row -> spans.put(row, RowKind.HEADER));
        for (SheetRow row : profile.keptRows()) {
            boolean above = row.number() < range.first()
                    && !profile.layout().headerRows().contains(row.number());
            if (above && !row.isBlank()) {
                spans.put(row.number(), RowKind.NOTE);
            } else if (row.number() > range.last() && !row.isBlank()) {
                spans.put(row.number(), RowKind.FOOTNOTE);
            }
        }
        return spans.spans();
    }

    /** The rule of counting in words. */
    private static Message rule(Recipe recipe, boolean asked) {
        return Message.of(asked ? "problem.count-rule" : "problem.count-offer", CountRule.of(recipe));
    }

    private Grid masked(Grid grid, Set<Integer> shown) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : grid.rows()) {
            boolean data = row.number() >= profile.layout().firstDataRow();
            rows.add(data ? masked(row, shown) : row);
        }
        return new Grid(
                grid.sheet(),
                rows,
                grid.merged(),
                grid.lastRow(),
                grid.lastColumn(),
                grid.hiddenRows(),
                grid.hiddenColumns(),
                grid.complete());
    }

    private static SheetRow masked(SheetRow row, Set<Integer> shown) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            Cell cell = row.cell(column);
            cells.add(shown.contains(column) || cell.isBlank() ? cell : new Cell.Text(HIDDEN));
        }
        return new SheetRow(row.number(), cells);
    }

    private List<ColumnReading> columns(Recipe recipe, Set<Integer> shown) {
        List<ColumnReading> columns = new ArrayList<>();
        for (int column = 1; column <= profile.width(); column++) {
            ColumnDraft draft = new ColumnDraft(
                    column,
                    column <= profile.layout().parts().size()
                            ? profile.layout().parts().get(column - 1)
                            : List.of(),
                    profile.column(column));
            role(draft, recipe);
            ColumnReading reading = draft.reading();
            ColumnReading.Profile all = reading.profile();
            columns.add(
                    shown.contains(column)
                            ? reading
                            : new ColumnReading(
                                    reading.column(),
                                    reading.role(),
                                    reading.metric(),
                                    reading.period(),
                                    reading.reason(),
                                    reading.confidence(),
                                    new ColumnReading.Profile(
                                            all.numbers(),
                                            all.texts(),
                                            all.blanks(),
                                            all.missing(),
                                            all.distinct(),
                                            null,
                                            null,
                                            List.of())));
        }
        return columns;
    }

    private static void role(ColumnDraft draft, Recipe recipe) {
        draft.take(ColumnRole.IGNORED, 0.9, Message.of("column.person"));
        for (Step step : recipe.steps()) {
            boolean uses = ColumnMap.columnsOf(step).contains(draft.ref);
            if (uses && step instanceof PlaceStep.Places places) {
                boolean code = places.code().contains(draft.ref);
                boolean parent = draft.ref.equals(places.parent());
                draft.take(
                        code ? ColumnRole.PLACE_CODE : parent ? ColumnRole.PARENT : ColumnRole.PLACE,
                        0.8,
                        Message.of("column.count-place"));
            } else if (uses && step instanceof PartStep.EventPoint) {
                draft.take(ColumnRole.PLACE, 0.8, Message.of("column.count-point"));
            } else if (uses && step instanceof PartStep.EventDate) {
                draft.take(ColumnRole.PERIOD, 0.8, Message.of("column.count-date"));
            } else if (uses && step instanceof PartStep.CountCategory) {
                draft.take(ColumnRole.GROUP, 0.8, Message.of("column.count-category"));
            }
        }
    }
}
