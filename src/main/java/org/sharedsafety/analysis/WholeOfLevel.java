package org.sharedsafety.analysis;

import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.Reading;
import tech.tablesaw.api.Table;

/** The number of all places of a level together, by the measure's own rule. */
public final class WholeOfLevel {
    private WholeOfLevel() {}

    /**
     * The number of the whole, or the reason why there is none.
     *
     * @param numbers one row for each place of the level, of one period and one group
     */
    public static Reading of(Table numbers, Metric metric) {
        return new RollUpRule(metric).of(PlaceNumbers.of(numbers, metric)).reading();
    }
}
