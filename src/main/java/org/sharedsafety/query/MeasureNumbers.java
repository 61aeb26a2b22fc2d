package org.sharedsafety.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.result.MeasureSide;
import tech.tablesaw.api.Table;

/**
 * The numbers of one measure.
 *
 * @param table the columns of {@link org.sharedsafety.model.result.MeasureColumn}, by period, group and place
 * @param measure what was read; its period spans all periods asked for
 * @param denominator the series that counts were divided by, or null where none was needed or found
 */
public record MeasureNumbers(Table table, MeasureSide measure, @Nullable Series denominator) {
    /** The files the numbers come from. */
    public List<String> sources() {
        return measure.sources();
    }
}
