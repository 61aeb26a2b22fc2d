package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Neighbours by distance between points.
 *
 * <p>Planar points carry projected coordinates; longitude and latitude go in as {@link #greatCircle}: planar distance
 * on degrees is no distance. Great-circle kilometres by the haversine formula on a sphere of 6,371.0088 km.
 */
public final class DistanceWeights {
    private static final double EARTH_KM = 6371.0088;
    private static final double EDGE = 1e-12;

    private final double[] first;
    private final double[] second;
    private final boolean degrees;

    private DistanceWeights(double[] first, double[] second, boolean degrees) {
        Sums.requirePairs(first, second);
        this.first = first.clone();
        this.second = second.clone();
        this.degrees = degrees;
    }

    /** Points on a plane, any unit. */
    public static DistanceWeights planar(double[] east, double[] north) {
        return new DistanceWeights(east, north, false);
    }

    /** Points in degrees, distances in km. */
    public static DistanceWeights greatCircle(double[] longitude, double[] latitude) {
        return new DistanceWeights(longitude, latitude, true);
    }

    /**
     * The {@code k} nearest others of each point, ties by row order; kept asymmetric. Fewer where there are not as
     * many others.
     */
    public SpatialWeights nearest(int k) {
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            rows.add(nearestOf(i, Math.min(k, first.length - 1)));
        }
        return SpatialWeights.binary(rows);
    }

    /** Insertion into a short sorted list: only a strictly smaller distance displaces, so ties go by row order. */
    private int[] nearestOf(int i, int k) {
        int[] best = new int[k];
        double[] distance = new double[k];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        IntToDoubleFunction to = distanceFrom(i);
        for (int j = 0; j < first.length; j++) {
            double d = j == i || k == 0 ? Double.POSITIVE_INFINITY : to.applyAsDouble(j);
            if (k > 0 && d < distance[k - 1]) {
                int at = k - 1;
                while (at > 0 && d < distance[at - 1]) {
                    distance[at] = distance[at - 1];
                    best[at] = best[at - 1];
                    at--;
                }
                distance[at] = d;
                best[at] = j;
            }
        }
        return best;
    }

    /** All others within {@code bound}, the bound itself inside (1e-12 relative is added). */
    public SpatialWeights within(double bound) {
        double edge = bound * (1 + EDGE);
        return SpatialWeights.binary(IntStream.range(0, first.length)
                .mapToObj(i -> {
                    IntToDoubleFunction to = distanceFrom(i);
                    return IntStream.range(0, first.length)
                            .filter(j -> j != i && to.applyAsDouble(j) <= edge)
                            .toArray();
                })
                .toList());
    }

    /** The smallest bound that leaves no island: the largest distance to a nearest other; 0 for fewer than 2 points. */
    public double smallestBound() {
        double largest = 0;
        for (int i = 0; i < first.length && first.length > 1; i++) {
            largest = Math.max(largest, distanceFrom(i).applyAsDouble(nearestOf(i, 1)[0]));
        }
        return largest;
    }

    private IntToDoubleFunction distanceFrom(int i) {
        if (degrees) {
            return j -> haversine(i, j);
        }
        return j -> {
            double dx = first[i] - first[j];
            double dy = second[i] - second[j];
            return Math.sqrt(dx * dx + dy * dy);
        };
    }

    private double haversine(int i, int j) {
        double a = Math.toRadians(second[i]);
        double b = Math.toRadians(second[j]);
        double south = Math.sin((b - a) / 2);
        double west = Math.sin(Math.toRadians(first[j] - first[i]) / 2);
        double h = south * south + Math.cos(a) * Math.cos(b) * west * west;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
