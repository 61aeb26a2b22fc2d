package org.sharedsafety.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.service.SheetReading;

class SheetLinesTest {
    private static final int ROW = 12;

    private final Proposal sheet =
            CrimeSheet.draft(Path.of("crime.xlsx")).tables().get(0).proposal();

    private RowKind kind(Problem... problems) {
        SheetReading reading = new SheetReading(
                Map.of(new CellAddress(ROW - 1, 4), Status.OK), Set.of(ROW - 1, ROW), List.of(problems), List.of());
        return SheetLines.of(sheet, CrimeSheet.recipe(), reading).stream()
                .filter(line -> line.row() != null && line.row().number() == ROW)
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static Problem problem(Problem.Severity severity) {
        return new Problem(severity, "Table 4", new CellAddress(ROW, 2), Message.of("problem.place-unmatched", "x"));
    }

    @Test
    void aRowThatGivesNothingIsATotalOnlyWhereNothingOfItIsInDoubt() {
        assertEquals(RowKind.AGGREGATE, kind(), "a larger place, kept aside");
        assertEquals(RowKind.AGGREGATE, kind(problem(Problem.Severity.INFO)));
        assertEquals(RowKind.DATA, kind(problem(Problem.Severity.QUESTION)), "a place that is asked for");
        assertEquals(RowKind.DATA, kind(problem(Problem.Severity.WARNING)), "a place that was not found");
    }
}
