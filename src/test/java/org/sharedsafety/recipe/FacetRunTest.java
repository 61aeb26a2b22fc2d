package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.Facet;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** A facet counts every data row once, says what is odd first, and filters by all choices together. */
class FacetRunTest {
    private static final Recipe RECIPE = new Recipe(
            Recipe.CURRENT, List.of(new Step.DataRows(2, 7), new CellStep.MissingText("s", Status.SUPPRESSED)));

    @Test
    void numbersAreOneEntryAndTheRestStandsByItsText() {
        Facet facet = run(2);
        assertEquals(6, facet.rows(), "the header and the row below the data are not counted");
        assertEquals(
                List.of(
                        new Facet.Value(Facet.Kind.ODD, "3a", null, 1),
                        new Facet.Value(Facet.Kind.MISSING, "s", Status.SUPPRESSED, 1),
                        new Facet.Value(Facet.Kind.BLANK, "", Status.NOT_AVAILABLE, 1),
                        new Facet.Value(Facet.Kind.NUMBER, "", null, 3)),
                facet.values());
        assertEquals(4, facet.least());
        assertEquals(9, facet.greatest());
    }

    @Test
    void textsAreCountedAndChoicesMeet() {
        Facet facet =
                run(1, new Facet.Filter(1, Facet.Kind.TEXT, "Kent"), new Facet.Filter(2, Facet.Kind.NUMBER, null));
        assertEquals(
                List.of(
                        new Facet.Value(Facet.Kind.TEXT, "Kent", null, 4),
                        new Facet.Value(Facet.Kind.TEXT, "Sussex", null, 2)),
                facet.values());
        assertEquals(2, facet.matching());
        assertEquals(List.of(2, 3), facet.shown().stream().map(SheetRow::number).toList());
    }

    private static Facet run(int column, Facet.Filter... filters) {
        FacetRun run = new FacetRun(RECIPE, column, List.of(filters));
        run.accept(row(1, "Place", "Count"));
        run.accept(row(2, "Kent", "4"));
        run.accept(row(3, "Kent", "7"));
        run.accept(row(4, "Kent", "s"));
        run.accept(row(5, "Sussex", "3a"));
        run.accept(row(6, "Sussex", "9"));
        run.accept(row(7, "Kent", ""));
        run.accept(row(8, "Total", "20"));
        return run.finish();
    }

    private static SheetRow row(int number, String place, String count) {
        return new SheetRow(
                number, List.of(new Cell.Text(place), count.isEmpty() ? Cell.Blank.CELL : new Cell.Text(count)));
    }
}
