package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.SharedFolder;

/** Neighbours computed here from polygons and points, against the reference summaries and lists. */
@ExtendWith(SharedFolder.class)
class WeightsGoldenTest {

    @Test
    void summaries() {
        Golden.judge("spatial", "weights_summary", first -> {
            WeightsSummary s = WeightsSummary.of(computed(first.dataset(), first.param("weights")));
            return row -> switch (row.stat()) {
                case "n_links" -> (double) s.links();
                case "mean_neighbours" -> s.meanNeighbours();
                case "max_neighbours" -> (double) s.maxNeighbours();
                case "n_islands" -> (double) s.islands();
                case "n_components" -> (double) s.components();
                case "symmetric" -> symmetric(row, s);
                default -> throw new IllegalArgumentException(row.stat());
            };
        });
    }

    private static Object symmetric(GoldenRow row, WeightsSummary s) {
        boolean asNumber = !row.absolute().isEmpty();
        return asNumber
                ? (s.symmetric() ? 1.0 : 0.0)
                : Boolean.toString(s.symmetric()).toUpperCase(Locale.ROOT);
    }

    @Test
    void smallestBandWithoutIslands() {
        Golden.judge("spatial", "distance_band_min_threshold", first -> {
            double threshold = points(first.dataset()).smallestBound();
            return row -> threshold;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"columbus", "guerry"})
    void sameNeighboursAsTheReference(String dataset) {
        GoldenData data = Golden.data(dataset);
        for (String w : List.of("queen", "rook", "knn4", "band_min", "band_islands")) {
            SpatialWeights expected = data.weights(w);
            SpatialWeights got = computed(dataset, w);
            for (int i = 0; i < data.size(); i++) {
                assertArrayEquals(row(expected, i), row(got, i), w + " of " + data.id(i));
            }
        }
    }

    private static int[] row(SpatialWeights w, int i) {
        return IntStream.range(0, w.degree(i)).map(k -> w.neighbour(i, k)).toArray();
    }

    private static SpatialWeights computed(String dataset, String w) {
        return switch (w) {
            case "queen" -> Contiguity.of(polygons(dataset)).queen();
            case "rook" -> Contiguity.of(polygons(dataset)).rook();
            case "knn4" -> points(dataset).nearest(4);
            case "band_min" -> points(dataset).within(points(dataset).smallestBound());
            case "band_islands" -> points(dataset).within(threshold(dataset));
            default -> throw new IllegalArgumentException(w);
        };
    }

    private static double threshold(String dataset) {
        return Golden.rows("spatial", "distance_band_islands").stream()
                .filter(row -> row.dataset().equals(dataset))
                .findFirst()
                .orElseThrow()
                .expected();
    }

    private static DistanceWeights points(String dataset) {
        GoldenData data = Golden.data(dataset);
        return DistanceWeights.planar(data.column("cx"), data.column("cy"));
    }

    private static List<List<double[]>> polygons(String dataset) {
        try {
            JsonNode root = new ObjectMapper()
                    .readTree(SharedFolder.require("golden", "data", dataset + ".geojson")
                            .toFile());
            List<List<double[]>> areas = new ArrayList<>();
            root.get("features").forEach(feature -> areas.add(rings(feature.get("geometry"))));
            return areas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<double[]> rings(JsonNode geometry) {
        List<double[]> rings = new ArrayList<>();
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asText().equals("Polygon")) {
            coordinates.forEach(ring -> rings.add(ring(ring)));
        } else {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
        }
        return rings;
    }

    private static double[] ring(JsonNode points) {
        double[] ring = new double[2 * points.size()];
        for (int k = 0; k < points.size(); k++) {
            ring[2 * k] = points.get(k).get(0).asDouble();
            ring[2 * k + 1] = points.get(k).get(1).asDouble();
        }
        return ring;
    }
}
