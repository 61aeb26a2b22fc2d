package org.sharedsafety.analysis;

import java.util.List;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.MeasureSide;
import tech.tablesaw.api.Table;

/**
 * One measure of a profile with its numbers.
 *
 * @param measure its period is the latest that the level has
 * @param latest the numbers of all places of the level in that period
 * @param past the numbers of the place, all periods
 * @param periods of the past, earliest first
 * @param facts what is known of the measure beside its numbers
 * @param owners who answers for the measure
 */
public record ProfileMeasure(
        MeasureSide measure, Table latest, Table past, List<Period> periods, MeasureFacts facts, List<String> owners) {
    public ProfileMeasure {
        owners = List.copyOf(owners);
        periods = List.copyOf(periods);
    }
}
