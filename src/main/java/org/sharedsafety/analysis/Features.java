package org.sharedsafety.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.MeasureColumn;
import tech.tablesaw.api.Table;

/** What places may be alike in: residents by their logarithm, those under 18 as a share of them, all else as it is. */
final class Features {
    /** Residents. */
    static final String PEOPLE = "POP";

    /** Residents under 18. */
    static final String CHILDREN = "POP0_17";

    private static final double PERCENT = 100;

    private final Map<String, Map<Integer, Double>> values = new HashMap<>();

    Features(List<PeerRequest.Alike> alike) {
        alike.forEach(each -> values.put(each.metric(), values(each.table())));
    }

    /** The value as a person reads it: residents, a share in percent, or the measure's own unit. */
    @Nullable
    Double value(String metric, int place) {
        Double value = values.getOrDefault(metric, Map.of()).get(place);
        if (value == null || !metric.equals(CHILDREN)) {
            return value;
        }
        Double people = values.getOrDefault(PEOPLE, Map.of()).get(place);
        return people == null || !(people > 0) ? null : Double.valueOf(value / people * PERCENT);
    }

    /** The value that distances are made of, NaN where there is none. */
    double feature(String metric, int place) {
        Double value = value(metric, place);
        if (value == null) {
            return Double.NaN;
        }
        return !metric.equals(PEOPLE) ? value : value > 0 ? Math.log(value) : Double.NaN;
    }

    private static Map<Integer, Double> values(Table table) {
        Map<Integer, Double> values = new HashMap<>();
        for (int i = 0; i < table.rowCount(); i++) {
            double value = table.doubleColumn(MeasureColumn.VALUE.column()).getDouble(i);
            if (!Double.isNaN(value)) {
                values.put(table.intColumn(MeasureColumn.PLACE_ID.column()).getInt(i), value);
            }
        }
        return values;
    }
}
