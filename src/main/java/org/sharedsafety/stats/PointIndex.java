package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers points so that points closer than a snap distance get the same number; the first one met stands for all. */
final class PointIndex {
    private record Cell(long column, long row) {}

    private final double snap;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();
    private final List<double[]> points = new ArrayList<>();

    PointIndex(double snap) {
        if (!(snap > 0)) {
            throw new IllegalArgumentException("snap must be positive: " + snap);
        }
        this.snap = snap;
    }

    /** The numbers of the points of a ring {@code x0, y0, x1, y1, …}. */
    int[] numbers(double[] ring) {
        int[] numbers = new int[ring.length / 2];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = number(ring[2 * k], ring[2 * k + 1]);
        }
        return numbers;
    }

    private int number(double x, double y) {
        long column = (long) Math.floor(x / snap);
        long row = (long) Math.floor(y / snap);
        for (long c = column - 1; c <= column + 1; c++) {
            for (long r = row - 1; r <= row + 1; r++) {
                for (int known : cells.getOrDefault(new Cell(c, r), List.of())) {
                    if (Math.hypot(points.get(known)[0] - x, points.get(known)[1] - y) <= snap) {
                        return known;
                    }
                }
            }
        }
        points.add(new double[] {x, y});
        cells.computeIfAbsent(new Cell(column, row), key -> new ArrayList<>(1)).add(points.size() - 1);
        return points.size() - 1;
    }
}
