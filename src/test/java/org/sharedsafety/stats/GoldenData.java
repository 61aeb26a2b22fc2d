package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of the reference data, one row a place, ids as text. */
final class GoldenData {
    private final String name;
    private final List<Map<String, String>> rows;
    private final Map<String, Integer> place = new HashMap<>();

    GoldenData(String name, List<Map<String, String>> rows) {
        this.name = name;
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            place.put(id(i), i);
        }
    }

    int size() {
        return rows.size();
    }

    String id(int i) {
        return rows.get(i).get("id");
    }

    int place(String id) {
        Integer i = place.get(id);
        if (i == null) {
            throw new IllegalArgumentException("no place " + id + " in " + name);
        }
        return i;
    }

    double[] column(String column) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .toArray();
    }

    double[][] columns(List<String> names) {
        return names.stream().map(this::column).toArray(double[][]::new);
    }

    /** Binary weights as stored: {@code weights/D_W.csv}, else {@code data/W.csv}. */
    SpatialWeights weights(String w) {
        String file = name + "_" + w + ".csv";
        List<Map<String, String>> links =
                Golden.exists("weights", file) ? Golden.csv("weights", file) : Golden.csv("data", w + ".csv");
        List<List<Integer>> neighbours = new ArrayList<>();
        rows.forEach(row -> neighbours.add(new ArrayList<>()));
        for (Map<String, String> link : links) {
            if (!link.get("neighbour").isEmpty()) {
                neighbours.get(place(link.get("id"))).add(place(link.get("neighbour")));
            }
        }
        return SpatialWeights.binary(neighbours.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toList());
    }

    /** The weights of the parameter, row-standardised for {@code style=W}. */
    SpatialWeights weights(GoldenRow row) {
        SpatialWeights binary = weights(row.param("weights"));
        return row.param("style").equals("W") ? binary.rowStandardised() : binary;
    }
}
