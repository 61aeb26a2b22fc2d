package org.sharedsafety.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.stats.Contiguity;
import org.sharedsafety.stats.DistanceWeights;
import org.sharedsafety.stats.SpatialWeights;
import org.sharedsafety.stats.WeightsSummary;

/** Neighbours that the product finds itself, from polygons and points. */
final class WeightsMethods {
    private static final Pattern NEAREST = Pattern.compile("knn(\\d+)(_gc)?");
    private static final String COORDINATES = "cx,cy";
    private static final double ELLIPSOID = 0.01;

    private WeightsMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.of(
                "weights_summary", WeightsMethods::summary,
                "distance_band_min_threshold", WeightsMethods::smallestBound,
                "distance_band_islands", WeightsMethods::givenBound);
    }

    private static Answers summary(ReferenceRow first, Bench bench) {
        WeightsSummary summary =
                WeightsSummary.of(computed(first, first.params().word("weights"), bench));
        return row -> switch (row.stat()) {
            case "n_links" -> Answer.of((double) summary.links());
            case "mean_neighbours" -> Answer.of(summary.meanNeighbours());
            case "max_neighbours" -> Answer.of((double) summary.maxNeighbours());
            case "n_islands" -> Answer.of((double) summary.islands());
            case "n_components" -> Answer.of((double) summary.components());
            case "symmetric" ->
                Parameters.parse(row.value()).isPresent()
                        ? Answer.of(summary.symmetric() ? 1.0 : 0.0)
                        : Answer.of(summary.symmetric());
            default -> throw row.unknownStat();
        };
    }

    static SpatialWeights computed(ReferenceRow row, String w, Bench bench) {
        Matcher nearest = NEAREST.matcher(w);
        if (nearest.matches()) {
            return points(row, bench, nearest.group(2) != null)
                    .nearest((int) Math.min(Integer.MAX_VALUE, Long.parseLong(nearest.group(1))));
        }
        return switch (w) {
            case "queen" -> contiguity(row, bench).queen();
            case "rook" -> contiguity(row, bench).rook();
            case "band_min" -> {
                DistanceWeights points = points(row, bench, onGlobe(row, bench));
                yield points.within(points.smallestBound());
            }
            case "band_islands" -> points(row, bench, onGlobe(row, bench)).within(bound(row, bench));
            default -> throw new CannotJudge("unknown weights " + w);
        };
    }

    private static Contiguity contiguity(ReferenceRow row, Bench bench) {
        Map<String, List<double[]>> areas = bench.folder().areas(row.dataset());
        ReferenceTable table = bench.folder().places(row);
        List<List<double[]>> rings = new ArrayList<>();
        for (Map<String, String> place : table.rows()) {
            rings.add(areas.getOrDefault(place.getOrDefault("id", ""), List.of()));
        }
        return Contiguity.of(rings);
    }

    private static DistanceWeights points(ReferenceRow row, Bench bench, boolean globe) {
        String[] names = CorrelationMethods.coordinates(row.params().word("xy", COORDINATES));
        ReferenceTable table = bench.folder().places(row);
        double[] x = table.column(names[0]);
        double[] y = table.column(names[1]);
        if (Arrays.stream(x).anyMatch(Double::isNaN) || Arrays.stream(y).anyMatch(Double::isNaN)) {
            throw new CannotJudge("a place without coordinates");
        }
        return globe ? DistanceWeights.greatCircle(x, y) : DistanceWeights.planar(x, y);
    }

    private static boolean isGlobe(ReferenceRow row) {
        return row.params().text().contains("great-circle");
    }

    /** Whether the distances of a dataset's bands are on the globe, as one of its thresholds says. */
    private static boolean onGlobe(ReferenceRow row, Bench bench) {
        return Stream.of("distance_band_min_threshold", "distance_band_islands")
                .flatMap(method -> bench.folder().rows(row.dataset(), method).stream())
                .anyMatch(WeightsMethods::isGlobe);
    }

    private static Answers smallestBound(ReferenceRow first, Bench bench) {
        double bound = points(first, bench, isGlobe(first)).smallestBound();
        return row -> Answer.of(bound);
    }

    /** The bound of a band with islands is somebody's choice: an input, given by its own row. */
    private static double bound(ReferenceRow row, Bench bench) {
        Optional<ReferenceRow> given = bench.folder().rows(row.dataset(), "distance_band_islands").stream()
                .findFirst();
        return given.orElseThrow(() -> new CannotJudge("no bound for band_islands"))
                .expected();
    }

    /**
     * The bound is confirmed where the neighbours within it are those that the folder lists; on the globe as long as the
     * ball and the ellipsoid differ by less than a hundredth.
     */
    private static Answers givenBound(ReferenceRow first, Bench bench) {
        double bound = first.expected();
        boolean globe = onGlobe(first, bench);
        DistanceWeights points = points(first, bench, globe);
        SpatialWeights listed = Frame.stored(
                bench.folder(), first.dataset(), "band_islands", bench.folder().places(first));
        boolean confirmed = globe
                ? contains(listed, points.within(bound * (1 - ELLIPSOID)))
                        && contains(points.within(bound * (1 + ELLIPSOID)), listed)
                : contains(listed, points.within(bound)) && contains(points.within(bound), listed);
        return row -> confirmed ? Answer.of(bound) : Answer.of("other neighbors within this bound than listed");
    }

    /** Whether every neighbour in {@code some} is one in {@code all}. */
    private static boolean contains(SpatialWeights all, SpatialWeights some) {
        for (int i = 0; i < some.size(); i++) {
            for (int k = 0; k < some.degree(i); k++) {
                if (!isNeighbour(all, i, some.neighbour(i, k))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNeighbour(SpatialWeights w, int i, int j) {
        return IntStream.range(0, w.degree(i)).anyMatch(k -> w.neighbour(i, k) == j);
    }
}
