package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.text.Texts;

/** What is said of a sheet whatever is made of it. */
class CellNotesTest {
    @Test
    void formulasHiddenPartsLostDigitsAndGarbledTextAreCountedAndSaid() {
        CellNotes notes = new CellNotes(row -> true);
        for (int row = 1; row <= 3; row++) {
            notes.accept(new SheetRow(
                    row,
                    List.of(
                            new Cell.Formula("A" + row, new Cell.Numeric(row, "" + row)),
                            new Cell.Formula("B" + row, Cell.Blank.CELL),
                            new Cell.Text(row == 2 ? "6.04E+09" : "6037101110"),
                            new Cell.Text(row == 3 ? "DoÃ±a Ana" : "Doña Ana"))));
        }
        SheetLayout layout = new SheetLayout(List.of(), Set.of(2, 900), Set.of(3, 4, 50));
        List<Problem> problems = notes.problems(new SheetInfo("S", 1, true), layout);
        assertEquals(
                List.of(
                        "hidden-sheet null []",
                        "hidden-rows A2 [1, 2]",
                        "hidden-columns C1 [2, C, D]",
                        "formulas-kept A1 [3, A1:A3]",
                        "formulas-without-result B1 [3, B1:B3]",
                        "digits-gone C2 [1, C2]",
                        "garbled-text D3 [1, DoÃ±a Ana]"),
                problems.stream()
                        .map(p -> p.code() + " " + p.cell() + " " + p.message().args())
                        .toList());
        for (String language : Texts.LANGUAGES) {
            for (Problem problem : problems) {
                assertFalse(Texts.of(language).say(problem.message()).contains("{"));
            }
        }
    }

    @Test
    void digitsAreGoneOnlyWhereTheFileNoLongerHoldsThem() {
        assertTrue(new Cell.Text("6.04E+09").digitsGone());
        assertTrue(new Cell.Text("1,4E+14").digitsGone());
        assertTrue(new Cell.Numeric(1.40000001234567e15, "1.4E+15").digitsGone());
        // Shown short, but the number below still has all its digits.
        assertFalse(new Cell.Numeric(6037101110.0, "6.04E+09").digitsGone());
        assertFalse(new Cell.Text("E+09").digitsGone());
        assertFalse(new Cell.Text("1.5E-07").digitsGone());
        assertFalse(new Cell.Text("ABC+12").digitsGone());
        assertFalse(new Cell.Numeric(1.5e-7, "1.5E-07").digitsGone());
    }

    @Test
    void rightTextIsNotTakenForGarbled() {
        for (String right : List.of("São Paulo", "SÃO PAULO", "Â", "naïve café", "Åland", "“quoted” – dash", "ÃO")) {
            assertFalse(CellNotes.isGarbled(right), right);
        }
        for (String wrong : List.of("DoÃ±a Ana", "SÃ£o Paulo", "Oâ€™Brien", "MontrÃ©al", "Â¿QuÃ©?")) {
            assertTrue(CellNotes.isGarbled(wrong), wrong);
        }
    }
}
