package org.sharedsafety.geo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.PlaceMatch.Kind;

/** The names of rows that are no place: totals, nations, unknown places, in English and Spanish. */
final class AggregateNames {

    private final Map<String, Kind> kinds = new HashMap<>();

    AggregateNames() {
        for (String[] row : ResourceTable.rows("aggregate-names.csv", 2)) {
            kinds.put(PlaceName.of(row[1]).key(), Kind.valueOf(row[0]));
        }
    }

    /** What the name stands for, or null where it may be a place. */
    @Nullable
    Kind of(PlaceName name) {
        return kinds.get(name.key());
    }
}
