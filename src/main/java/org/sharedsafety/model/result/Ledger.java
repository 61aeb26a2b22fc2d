package org.sharedsafety.model.result;

import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Metric;

/**
 * What a project holds on one level of geography: for each measure and year, how many places have a value.
 *
 * @param levels all levels that have numbers, by name
 * @param places of the level
 * @param years earliest first
 */
public record Ledger(String level, List<String> levels, int places, List<Integer> years, List<Row> rows) {
    public Ledger {
        levels = List.copyOf(levels);
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * One data set of a measure.
     *
     * @param cells by year; a year that is not there has no numbers
     */
    public record Row(Metric metric, String series, Map<Integer, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * The numbers of a year about everyone.
     *
     * @param periods held of the year
     * @param observations of all of them, values and missing ones
     * @param withValue those with a value
     * @param share of the level's places that have a value, 0 to 1; where a year has longer and shorter periods, by the
     *     longer ones
     * @param split whether they are made from smaller places by a crosswalk
     */
    public record Cell(int periods, long observations, long withValue, double share, boolean split) {}

    /** A file and sheet that holds numbers of a data set and year. */
    public record Holding(long importId, String file, String sheet) {}
}
