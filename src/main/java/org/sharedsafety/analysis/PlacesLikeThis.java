package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureColumn;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.stats.Peers;
import tech.tablesaw.api.Table;

/**
 * Places like one place: nearest in population (its logarithm), the share of residents under 18 and child poverty, as
 * far as the project holds them for the place.
 */
final class PlacesLikeThis {
    /** Residents. */
    static final String PEOPLE = "POP";

    /** Residents under 18. */
    static final String CHILDREN = "POP0_17";

    private PlacesLikeThis() {}

    static Outcome<Profile.Peers> of(ProfileRequest request) {
        Map<String, Map<Integer, Double>> values = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (ProfileRequest.Likeness each : request.likeness()) {
            values.put(each.metric(), values(each.table()));
            order.add(each.metric());
        }
        List<String> used = order.stream()
                .filter(id -> feature(id, values, request.place().id()) != null)
                .toList();
        if (used.isEmpty()) {
            return Outcome.notAvailable("reason.no-features");
        }
        List<Place> rows = request.places();
        double[][] features = new double[used.size()][rows.size()];
        int self = -1;
        for (int i = 0; i < rows.size(); i++) {
            self = rows.get(i).id() == request.place().id() ? i : self;
            for (int j = 0; j < used.size(); j++) {
                Double value = feature(used.get(j), values, rows.get(i).id());
                features[j][i] = value == null ? Double.NaN : value;
            }
        }
        return self < 0
                ? Outcome.notAvailable("reason.no-features")
                : Peers.of(features, self, Peers.SHOWN)
                        .map(near -> new Profile.Peers(
                                used, near.stream().map(rows::get).toList()));
    }

    private static @Nullable Double feature(String id, Map<String, Map<Integer, Double>> values, int place) {
        Double value = values.getOrDefault(id, Map.of()).get(place);
        if (value == null) {
            return null;
        }
        if (id.equals(PEOPLE)) {
            return value > 0 ? Double.valueOf(Math.log(value)) : null;
        }
        if (id.equals(CHILDREN)) {
            Double people = values.getOrDefault(PEOPLE, Map.of()).get(place);
            return people == null || !(people > 0) ? null : Double.valueOf(value / people);
        }
        return value;
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
