package org.sharedsafety.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Split;
import tech.tablesaw.api.Table;

/**
 * Two measures side by side, one row a place, in the order of the places' numbers.
 *
 * @param table the columns of {@link org.sharedsafety.model.result.FrameColumn}, and {@link #CODE} and {@link #NAME} of
 *     the place as texts; places without an observation of either measure are left out; the coordinates are empty
 * @param x the condition
 * @param y the harm
 */
public record Frame(Table table, Side x, Side y) {
    /** Text: the place's code. */
    public static final String CODE = "code";

    /** Text: the place's name. */
    public static final String NAME = "name";

    /**
     * What one measure's values were made from.
     *
     * @param measure measure, series, period and files
     * @param denominator the series that counts were divided by, or null where none was needed or found
     * @param denominatorPeriods the periods of the denominators used; more than one where a neighboring year stood in
     * @param splits how values were made from those of smaller places, by place number; empty where all were published
     */
    public record Side(
            MeasureSide measure,
            @Nullable Series denominator,
            List<Period> denominatorPeriods,
            Map<Integer, Split> splits) {
        public Side {
            denominatorPeriods = List.copyOf(denominatorPeriods);
            splits = Map.copyOf(splits);
        }
    }
}
