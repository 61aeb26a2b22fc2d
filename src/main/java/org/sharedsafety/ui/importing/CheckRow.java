package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;

/**
 * One line of the check: the same thing about one or more cells of a sheet.
 *
 * @param cells in order; empty where it is about the whole sheet
 */
public record CheckRow(Problem.Severity severity, String sheet, Message message, List<CellAddress> cells) {
    public CheckRow {
        cells = List.copyOf(cells);
    }

    /** Problems that say the same in one line; questions first, then what was left out, then what is worth knowing. */
    static List<CheckRow> of(List<Problem> problems) {
        Map<Problem, List<CellAddress>> groups = new LinkedHashMap<>();
        for (Problem problem : problems) {
            // A message with a count in it stands for a column or a sheet: two of them never make one.
            boolean counts = problem.message().args().stream().anyMatch(Number.class::isInstance);
            List<CellAddress> cells = groups.computeIfAbsent(
                    new Problem(problem.severity(), problem.sheet(), counts ? problem.cell() : null, problem.message()),
                    key -> new ArrayList<>());
            CellAddress cell = problem.cell();
            if (cell != null) {
                cells.add(cell);
            }
        }
        List<CheckRow> rows = new ArrayList<>();
        groups.forEach((key, cells) -> {
            cells.sort(Comparator.naturalOrder());
            rows.add(new CheckRow(key.severity(), key.sheet(), key.message(), cells));
        });
        rows.sort(Comparator.comparingInt((CheckRow row) -> weight(row.severity())));
        return rows;
    }

    private static int weight(Problem.Severity severity) {
        return switch (severity) {
            case QUESTION -> 0;
            case ERROR -> 1;
            case WARNING -> 2;
            case INFO -> 3;
        };
    }

    /** The first cells, such as {@code D15, E15 …}; empty where there are none. */
    String where() {
        if (cells.isEmpty()) {
            return "";
        }
        String first = cells.get(0).toString();
        return cells.size() == 1 ? first : first + ", " + cells.get(1) + (cells.size() > 2 ? " …" : "");
    }
}
