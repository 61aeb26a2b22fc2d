package org.sharedsafety.model.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native chart over columns of a table on the same sheet.
 *
 * @param table id of the table whose columns it shows
 * @param first the first of the table's rows that it shows, counted from 0
 * @param rows how many rows
 * @param names column of the names along the axis or beside the points
 * @param x column of a scatter's positions; empty for other kinds
 * @param series what is drawn
 * @param title the finding
 * @param subtitle measure, unit, period, places
 * @param source the line under it
 * @param spoken text for who cannot see it
 * @param labelled rows, counted from 0 in the table, whose points carry their names
 */
public record ReportChart(
        Kind kind,
        String table,
        int first,
        int rows,
        String names,
        String x,
        String xTitle,
        String valueTitle,
        List<Series> series,
        String title,
        String subtitle,
        String source,
        String spoken,
        List<Integer> labelled) {
    public ReportChart {
        series = List.copyOf(series);
        labelled = List.copyOf(labelled);
    }

    /** What an office program calls it. */
    public enum Kind {
        /** Horizontal bars with error bars where intervals are known. */
        BARS,
        /** Parts of a whole. */
        STACKED,
        /** Over time, with gaps. */
        LINE,
        /** Points by two measures with the fit. */
        SCATTER
    }

    /**
     * A series.
     *
     * @param values column of its values
     * @param lower column of the lower ends of its intervals, or null
     * @param upper column of the upper ends, or null
     * @param color {@code #RRGGBB} of the palette
     */
    public record Series(String name, String values, @Nullable String lower, @Nullable String upper, String color) {}
}
