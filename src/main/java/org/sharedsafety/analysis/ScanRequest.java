package org.sharedsafety.analysis;

import java.util.List;
import java.util.Map;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.model.result.MeasureSide;
import tech.tablesaw.api.Table;

/**
 * What a scan needs beside the numbers of the harm.
 *
 * @param lag years by which the conditions come before the harm
 * @param places of the level
 * @param centres planar east and north of places by number; those without a shape are missing
 * @param harmFacts what is known of the harm
 * @param leftOut measures that were not read, and why
 */
public record ScanRequest(
        MeasureSide harm,
        String level,
        int lag,
        List<Place> places,
        Map<Integer, double[]> centres,
        MeasureFacts harmFacts,
        List<Condition> conditions,
        List<ConditionScan.LeftOut> leftOut) {
    public ScanRequest {
        places = List.copyOf(places);
        centres = Map.copyOf(centres);
        conditions = List.copyOf(conditions);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A measure to look at.
     *
     * @param numbers with the columns of {@link org.sharedsafety.model.result.MeasureColumn}, of one period and group
     */
    public record Condition(MeasureSide measure, Table numbers, MeasureFacts facts) {}
}
