package org.sharedsafety.chart;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * The outline of one place in plane units, x to the east and y to the north.
 *
 * <p>The rings are shared with their maker and never changed; holes are rings like others, told by the even-odd rule.
 *
 * @param id of the place
 * @param rings each x, y, x, y, …; closed or not
 */
@SuppressWarnings("ArrayRecordComponent") // Tens of thousands of points: shared, never compared.
public record MapShape(int id, double[][] rings) {

    /** The smallest upright box around shapes. */
    public record Bounds(double minX, double minY, double maxX, double maxY) {
        /** The box around all shapes; a unit box where there are none. */
        public static Bounds of(List<MapShape> shapes) {
            double minX = Double.POSITIVE_INFINITY;
            double minY = Double.POSITIVE_INFINITY;
            double maxX = Double.NEGATIVE_INFINITY;
            double maxY = Double.NEGATIVE_INFINITY;
            for (MapShape shape : shapes) {
                for (double[] ring : shape.rings) {
                    for (int i = 0; i + 1 < ring.length; i += 2) {
                        minX = Math.min(minX, ring[i]);
                        maxX = Math.max(maxX, ring[i]);
                        minY = Math.min(minY, ring[i + 1]);
                        maxY = Math.max(maxY, ring[i + 1]);
                    }
                }
            }
            return minX > maxX ? new Bounds(0, 0, 1, 1) : new Bounds(minX, minY, maxX, maxY);
        }

        public double width() {
            return maxX - minX;
        }

        public double height() {
            return maxY - minY;
        }
    }

    /** The outline on the screen. */
    public Path2D path(MapViewport view) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : rings) {
            if (ring.length < 6) {
                continue;
            }
            path.moveTo(view.x(ring[0]), view.y(ring[1]));
            for (int i = 2; i + 1 < ring.length; i += 2) {
                path.lineTo(view.x(ring[i]), view.y(ring[i + 1]));
            }
            path.closePath();
        }
        return path;
    }

    /** Area in square plane units, holes taken off where they run the other way round. */
    public double area() {
        double twice = 0;
        for (double[] ring : rings) {
            twice += twiceArea(ring);
        }
        return Math.abs(twice) / 2;
    }

    /** A point well inside the largest ring where it is convex: its center of gravity. */
    public double[] center() {
        double[] largest = rings.length == 0 ? new double[] {0, 0} : rings[0];
        for (double[] ring : rings) {
            if (Math.abs(twiceArea(ring)) > Math.abs(twiceArea(largest))) {
                largest = ring;
            }
        }
        double twice = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0, j = largest.length - 2; i + 1 < largest.length; j = i, i += 2) {
            double ax = largest[j] - largest[0];
            double ay = largest[j + 1] - largest[1];
            double bx = largest[i] - largest[0];
            double by = largest[i + 1] - largest[1];
            double cross = ax * by - bx * ay;
            twice += cross;
            sumX += (ax + bx) * cross;
            sumY += (ay + by) * cross;
        }
        return twice == 0
                ? new double[] {largest[0], largest[1]}
                : new double[] {largest[0] + sumX / (3 * twice), largest[1] + sumY / (3 * twice)};
    }

    private static double twiceArea(double[] ring) {
        double twice = 0;
        for (int i = 0, j = ring.length - 2; i + 1 < ring.length; j = i, i += 2) {
            twice += (ring[j] - ring[0]) * (ring[i + 1] - ring[1]) - (ring[i] - ring[0]) * (ring[j + 1] - ring[1]);
        }
        return twice;
    }
}
