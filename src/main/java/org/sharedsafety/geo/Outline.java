package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The outline of one place as closed rings of alternating x and y.
 *
 * <p>Outer rings run counter-clockwise, holes clockwise, and the last point of a ring repeats the first. Places that touch
 * hold the very same coordinates along their common border where the source did. Coordinates are degrees (longitude,
 * latitude) as read, or metres (east, north) once projected.
 */
public final class Outline {

    private final String code;
    private final String name;
    private final double[][] rings;

    /** Takes the rings over without copying them; the caller must not change them afterwards. */
    Outline(String code, String name, double[][] rings) {
        this.code = Objects.requireNonNull(code, "code");
        this.name = Objects.requireNonNull(name, "name");
        this.rings = rings;
        for (double[] ring : rings) {
            if (ring.length < 8 || ring.length % 2 != 0) {
                throw new IllegalArgumentException("ring of " + ring.length / 2 + " points in " + code);
            }
        }
    }

    /**
     * The outline of a place from polygons, each an outer ring followed by its holes.
     *
     * <p>Rings are turned the agreed way. A ring that simplification has flattened to a line is left out with its holes. Where
     * that would leave a place without any (Falls Church in the atlas), the square that has the line for its diagonal
     * stands for it: the place can be seen and pointed at, and keeps the corners that it shares with its neighbors.
     */
    static Outline ofPolygons(String code, String name, List<List<double[]>> polygons) {
        List<double[]> rings = new ArrayList<>();
        for (List<double[]> polygon : polygons) {
            boolean outer = true;
            for (double[] ring : polygon) {
                boolean flat = isFlat(ring);
                if (flat && outer) {
                    break;
                }
                if (!flat) {
                    rings.add(outer == signedArea(ring) > 0 ? ring : reversed(ring));
                }
                outer = false;
            }
        }
        if (rings.isEmpty() && !polygons.isEmpty() && !polygons.get(0).isEmpty()) {
            rings.add(squareOn(polygons.get(0).get(0)));
        }
        return new Outline(code, name, rings.toArray(new double[0][]));
    }

    private static boolean isFlat(double[] ring) {
        double[] box = boxAround(new double[][] {ring});
        double width = box[2] - box[0];
        double height = box[3] - box[1];
        return ring.length < 8 || Math.abs(signedArea(ring)) <= 1e-9 * (width * width + height * height);
    }

    /** The square whose diagonal runs from the first point of a ring to the point farthest from it. */
    private static double[] squareOn(double[] ring) {
        double ax = ring[0];
        double ay = ring[1];
        int far = 0;
        for (int i = 0; i < ring.length; i += 2) {
            if (Math.hypot(ring[i] - ax, ring[i + 1] - ay) > Math.hypot(ring[far] - ax, ring[far + 1] - ay)) {
                far = i;
            }
        }
        double bx = ring[far];
        double by = ring[far + 1];
        double mx = (ax + bx) / 2;
        double my = (ay + by) / 2;
        double hx = (bx - ax) / 2;
        double hy = (by - ay) / 2;
        return new double[] {ax, ay, mx + hy, my - hx, bx, by, mx - hy, my + hx, ax, ay};
    }

    /** The code of the place in the boundary file. */
    public String code() {
        return code;
    }

    /** The name of the place in the boundary file, empty where it has none. */
    public String name() {
        return name;
    }

    /** The rings, shared and not copied for the sake of the painter: read only. */
    public double[][] rings() {
        return rings;
    }

    /** The number of points of all rings, the closing point of each counted. */
    public int points() {
        int sum = 0;
        for (double[] ring : rings) {
            sum += ring.length / 2;
        }
        return sum;
    }

    /** The area in squared units of the coordinates, holes taken off: Σ (xᵢ yᵢ₊₁ − xᵢ₊₁ yᵢ) / 2. */
    public double area() {
        double sum = 0;
        for (double[] ring : rings) {
            sum += signedArea(ring);
        }
        return sum;
    }

    /** The centre of gravity of the area as x, y; the first point where the area is zero. */
    public double[] centroid() {
        if (rings.length == 0) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double x0 = rings[0][0];
        double y0 = rings[0][1];
        double twice = 0;
        double sumX = 0;
        double sumY = 0;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                double ax = ring[i] - x0;
                double ay = ring[i + 1] - y0;
                double bx = ring[i + 2] - x0;
                double by = ring[i + 3] - y0;
                double cross = ax * by - bx * ay;
                twice += cross;
                sumX += (ax + bx) * cross;
                sumY += (ay + by) * cross;
            }
        }
        return twice == 0 ? new double[] {x0, y0} : new double[] {x0 + sumX / (3 * twice), y0 + sumY / (3 * twice)};
    }

    /** The centre of gravity in a projection, as distances between places need it: x, y in metres. */
    public double[] centroid(Projection projection) {
        return projected(projection).centroid();
    }

    /** The smallest upright box around the outline: least x, least y, greatest x, greatest y. */
    public double[] bounds() {
        return boxAround(rings);
    }

    static double[] boxAround(double[][] rings) {
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                box[0] = Math.min(box[0], ring[i]);
                box[1] = Math.min(box[1], ring[i + 1]);
                box[2] = Math.max(box[2], ring[i]);
                box[3] = Math.max(box[3], ring[i + 1]);
            }
        }
        return box;
    }

    /** The same outline through a projection; equal points stay equal, so borders stay common. */
    public Outline projected(Projection projection) {
        double[][] to = new double[rings.length][];
        double[] xy = new double[2];
        for (int r = 0; r < rings.length; r++) {
            double[] from = rings[r];
            to[r] = new double[from.length];
            for (int i = 0; i < from.length; i += 2) {
                projection.project(from[i], from[i + 1], xy);
                to[r][i] = xy[0];
                to[r][i + 1] = xy[1];
            }
        }
        return new Outline(code, name, to);
    }

    static double signedArea(double[] ring) {
        double sum = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            sum += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return sum / 2;
    }

    private static double[] reversed(double[] ring) {
        double[] turned = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            turned[i] = ring[ring.length - 2 - i];
            turned[i + 1] = ring[ring.length - 1 - i];
        }
        return turned;
    }
}
