package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.privacy.SmallCounts;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Takes out of a frame what an output must not carry: the number and everything made from it. */
final class Hiding {
    private Hiding() {}

    /** Hides one side of a frame; answers how many places were hidden. */
    static int hide(Table table, Metric metric, FrameColumn value, SmallCounts rule) {
        String side = value == FrameColumn.X_VALUE ? "x" : "y";
        DoubleColumn numerator = table.doubleColumn(side + "_numerator");
        DoubleColumn denominator = table.doubleColumn(side + "_denominator");
        List<DoubleColumn> numbers = List.of(
                table.doubleColumn(side + "_value"),
                numerator,
                denominator,
                table.doubleColumn(side + "_lower"),
                table.doubleColumn(side + "_upper"));
        StringColumn status = table.stringColumn(side + "_status");
        StringColumn reason = table.stringColumn(side + "_reason");
        int hidden = 0;
        for (int row = 0; row < table.rowCount(); row++) {
            Double count = numerator.isMissing(row) ? null : numerator.getDouble(row);
            Double outOf = denominator.isMissing(row) ? null : denominator.getDouble(row);
            if (rule.hides(count, outOf, metric)) {
                for (DoubleColumn column : numbers) {
                    column.setMissing(row);
                }
                status.set(row, Status.SUPPRESSED.json());
                reason.set(row, "reason.hidden-here");
                hidden++;
            }
        }
        return hidden;
    }
}
