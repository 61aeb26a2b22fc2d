package org.sharedsafety.model.result;

import java.util.List;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;

/**
 * One of the two measures of a comparison.
 *
 * @param metric the measure
 * @param series the data set that was used
 * @param period the period that was used
 * @param unit what the values are in
 * @param sources the files it was read from, by name
 * @param computed whether the values were divided here from counts, rather than published
 */
public record MeasureSide(
        Metric metric, Series series, Period period, String unit, List<String> sources, boolean computed) {
    public MeasureSide {
        sources = List.copyOf(sources);
    }
}
