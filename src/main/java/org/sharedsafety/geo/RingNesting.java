package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts rings together to polygons by what lies inside what: a ring inside an even number of others is an outer one, else
 * a hole of the smallest that holds it.
 *
 * <p>The direction in which rings run should say the same (clockwise outside, as the shapefile standard has it); many
 * files get it wrong, so the position decides and those that disagree are counted.
 */
final class RingNesting {
    private final List<List<double[]>> polygons;
    private final int turned;

    private RingNesting(List<List<double[]>> polygons, int turned) {
        this.polygons = polygons;
        this.turned = turned;
    }

    /** Puts closed rings together. */
    static RingNesting of(List<double[]> rings) {
        List<Nested> nested = new ArrayList<>();
        for (double[] ring : rings) {
            nested.add(new Nested(ring));
        }
        List<Nested> bySize = new ArrayList<>(nested);
        bySize.sort(Comparator.comparingDouble((Nested ring) -> ring.area).reversed());
        int turned = 0;
        for (int i = 0; i < bySize.size(); i++) {
            Nested ring = bySize.get(i);
            for (int k = i - 1; k >= 0; k--) {
                if (bySize.get(k).holds(ring)) {
                    Nested holder = bySize.get(k);
                    ring.hole = !holder.hole;
                    (ring.hole ? holder : ring).polygon.add(ring.points);
                    break;
                }
            }
            if (!ring.hole && ring.polygon.isEmpty()) {
                ring.polygon.add(ring.points);
            }
            turned += ring.clockwise == ring.hole ? 1 : 0;
        }
        List<List<double[]>> polygons = new ArrayList<>();
        for (Nested ring : nested) {
            if (!ring.hole) {
                polygons.add(ring.polygon);
            }
        }
        return new RingNesting(polygons, turned);
    }

    List<List<double[]>> polygons() {
        return polygons;
    }

    /** How many rings run the other way than their place asks for. */
    int turned() {
        return turned;
    }

    /** A ring on its way into a polygon. */
    private static final class Nested {
        private final double[] points;
        private final double[] box;
        private final double area;
        private final boolean clockwise;
        private final List<double[]> polygon = new ArrayList<>();
        private boolean hole;

        Nested(double[] points) {
            this.points = points;
            this.box = Outline.boxAround(new double[][] {points});
            double signed = Outline.signedArea(points);
            this.area = Math.abs(signed);
            this.clockwise = signed < 0;
        }

        /** Whether most of another ring's corners lie inside this one; corners on the border count for neither side. */
        boolean holds(Nested other) {
            if (other.box[0] < box[0] || other.box[1] < box[1] || other.box[2] > box[2] || other.box[3] > box[3]) {
                return false;
            }
            int balance = 0;
            for (int i = 0; i + 1 < other.points.length && Math.abs(balance) < 8; i += 2) {
                balance += side(other.points[i], other.points[i + 1]);
            }
            return balance > 0;
        }

        /** 1 inside, -1 outside, 0 on a corner or an edge. */
        private int side(double x, double y) {
            boolean inside = false;
            for (int i = 0; i + 3 < points.length; i += 2) {
                double ax = points[i];
                double ay = points[i + 1];
                double bx = points[i + 2];
                double by = points[i + 3];
                double cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
                boolean between = Math.min(ax, bx) <= x
                        && x <= Math.max(ax, bx)
                        && Math.min(ay, by) <= y
                        && y <= Math.max(ay, by);
                if (cross == 0 && between) {
                    return 0;
                }
                if ((ay > y) != (by > y) && (cross > 0) == (by > ay)) {
                    inside = !inside;
                }
            }
            return inside ? 1 : -1;
        }
    }
}
