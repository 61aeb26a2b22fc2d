package org.sharedsafety.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Status;

/**
 * How a recipe reads the rows of a sheet that are in sight.
 *
 * @param cells the cells that become observations, with their status
 * @param rows numbers of the rows that were looked at for a place
 * @param problems what was found on the way, with its cell, and what keeps the recipe from running
 * @param blocking among them what has to be answered before anything can be stored
 */
public record SheetReading(
        Map<CellAddress, Status> cells, Set<Integer> rows, List<Problem> problems, List<Problem> blocking) {
    /** Nothing read. */
    public static final SheetReading NOTHING = new SheetReading(Map.of(), Set.of(), List.of(), List.of());

    public SheetReading {
        cells = Map.copyOf(cells);
        rows = Set.copyOf(rows);
        problems = List.copyOf(problems);
        blocking = List.copyOf(blocking);
    }

    /** Whether a row gives an observation. */
    public boolean gives(int row) {
        return cells.keySet().stream().anyMatch(cell -> cell.row() == row);
    }

    /** Whether something of a row is asked, left out or not readable: it is no total then, even if it gives nothing. */
    public boolean isDoubtful(int row) {
        return problems.stream()
                .filter(problem -> problem.severity() != Problem.Severity.INFO)
                .map(Problem::cell)
                .anyMatch(cell -> cell != null && cell.row() == row);
    }
}
