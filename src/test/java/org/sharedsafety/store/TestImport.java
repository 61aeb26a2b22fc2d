package org.sharedsafety.store;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;

/** One import of literal numbers into a project, as a service would do it. */
public final class TestImport {
    private final ProjectFile project;
    private final char mark;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String metric, String series, NumberKind kind, double scale, List<Cell> cells) {}

    private record Cell(
            String place, Period period, Group group, Status status, double value, String shown, int row, int column) {}

    /** An import of a file of its own, told by a mark. */
    public TestImport(ProjectFile project, char mark) {
        this.project = project;
        this.mark = mark;
    }

    /** The next column of the sheet. */
    public TestImport column(String metric, String series, NumberKind kind, double scale) {
        columns.add(new Column(metric, series, kind, scale, new ArrayList<>()));
        return this;
    }

    /** A number in the last column; NaN for none. */
    public TestImport cell(String place, Period period, Status status, double value, String shown, int row) {
        return cell(place, period, Group.EVERYONE, status, value, shown, row);
    }

    /** A number about a group in the last column. */
    public TestImport cell(
            String place, Period period, Group group, Status status, double value, String shown, int row) {
        columns.get(columns.size() - 1)
                .cells
                .add(new Cell(place, period, group, status, value, shown, row, columns.size() + 2));
        return this;
    }

    /** Stores it as a step of history and answers what came of it. */
    public WriteSummary store() {
        return project.importing(tx -> {
            long source = tx.sourceFiles()
                    .obtain(Projects.source(mark + ".csv", mark))
                    .id();
            long importId = tx.imports().begin(source, mark + ".csv");
            long sheet = tx.imports().addSheet(importId, "sheet", "{\"version\":1,\"steps\":[]}");
            ObservationWriter writer = new ObservationWriter(tx, importId, Progress.NONE);
            int rows = 0;
            for (Column column : columns) {
                int measure = writer.measure(sheet, column.metric, column.series, column.kind, column.scale);
                for (Cell cell : column.cells) {
                    Place place = tx.places().byCode(cell.place).get(0);
                    writer.add(
                            measure,
                            place.id(),
                            cell.period,
                            cell.group,
                            cell.status,
                            cell.value,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            cell.row,
                            cell.column,
                            cell.shown);
                    rows++;
                }
            }
            WriteSummary summary = writer.finish();
            tx.imports().complete(importId, rows, summary.stored(), "{}");
            tx.history().done(Message.of("app.name"), new Change.Imported(importId));
            return summary;
        });
    }
}
