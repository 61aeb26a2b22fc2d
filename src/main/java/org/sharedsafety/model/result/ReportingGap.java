package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;

/**
 * What was recorded, beside what there may be behind it if a share of all cases is reported and recorded.
 *
 * @param reported the share, above 0 and below 1, taken for every place alike
 * @param error standard error of the share, or null: then the estimates have no interval and are an illustration
 * @param rows by name of the place
 */
public record ReportingGap(
        MeasureSide measure, String level, double reported, @Nullable Double error, List<Row> rows, About about) {
    public ReportingGap {
        rows = List.copyOf(rows);
    }

    /**
     * A place.
     *
     * @param estimated in the measure's unit
     * @param interval of the estimate, or why there is none
     * @param small whether outputs would hide the place's number
     */
    public record Row(
            Place place, Reading recorded, double estimated, Outcome<Comparison.Interval> interval, boolean small) {}
}
