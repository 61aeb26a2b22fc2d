package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Neighbours by shared borders, found through a hash of boundary points.
 *
 * <p>Queen: two areas share a boundary point; rook: they share an edge, both of its ends. Points closer than
 * {@code snap} are one point. Only points that both boundaries list are seen, as in GeoDa and spdep: where a corner of
 * one area lies in the middle of another's edge, digitise it in both.
 */
public final class Contiguity {
    private static final double SNAP_SHARE = 1e-7;

    private final PointIndex points;
    private final List<List<int[]>> areas = new ArrayList<>();

    private Contiguity(double snap) {
        points = new PointIndex(snap);
    }

    /**
     * Indexes the boundaries with the usual snap, 1e-7 of the diagonal of the box around all of them.
     *
     * @param areas for each area its rings (outer and inner), each ring {@code x0, y0, x1, y1, …}, closed or not; an
     *     area without rings is an island
     */
    public static Contiguity of(List<List<double[]>> areas) {
        double diagonal = diagonal(areas);
        return of(areas, diagonal > 0 ? SNAP_SHARE * diagonal : 1);
    }

    /** Indexes the boundaries with a snap in the unit of the coordinates, {@code > 0}. */
    public static Contiguity of(List<List<double[]>> areas, double snap) {
        Contiguity c = new Contiguity(snap);
        for (List<double[]> rings : areas) {
            c.areas.add(rings.stream().map(c.points::numbers).toList());
        }
        return c;
    }

    /** Neighbours that share at least one boundary point. */
    public SpatialWeights queen() {
        Map<Long, List<Integer>> owners = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            for (int[] ring : areas.get(i)) {
                for (int point : ring) {
                    own(owners, point, i);
                }
            }
        }
        return neighbours(owners);
    }

    /** Neighbours that share at least one edge of positive length. */
    public SpatialWeights rook() {
        Map<Long, List<Integer>> owners = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            for (int[] ring : areas.get(i)) {
                for (int k = 0; k < ring.length; k++) {
                    long a = ring[k];
                    long b = ring[(k + 1) % ring.length];
                    if (a != b) {
                        own(owners, Math.min(a, b) << 32 | Math.max(a, b), i);
                    }
                }
            }
        }
        return neighbours(owners);
    }

    private static void own(Map<Long, List<Integer>> owners, long what, int area) {
        List<Integer> who = owners.computeIfAbsent(what, key -> new ArrayList<>(2));
        if (who.isEmpty() || who.get(who.size() - 1) != area) {
            who.add(area);
        }
    }

    private SpatialWeights neighbours(Map<Long, List<Integer>> owners) {
        List<TreeSet<Integer>> rows = new ArrayList<>();
        areas.forEach(area -> rows.add(new TreeSet<>()));
        for (List<Integer> who : owners.values()) {
            for (int a : who) {
                for (int b : who) {
                    if (a != b) {
                        rows.get(a).add(b);
                    }
                }
            }
        }
        return SpatialWeights.binary(rows.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toList());
    }

    private static double diagonal(List<List<double[]>> areas) {
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (List<double[]> rings : areas) {
            for (double[] ring : rings) {
                for (int k = 0; k < ring.length; k++) {
                    low[k % 2] = Math.min(low[k % 2], ring[k]);
                    high[k % 2] = Math.max(high[k % 2], ring[k]);
                }
            }
        }
        return high[0] >= low[0] ? Math.hypot(high[0] - low[0], high[1] - low[1]) : 0;
    }
}
