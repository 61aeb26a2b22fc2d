package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Points are found in the outline that the even-odd rule of {@code java.awt} puts them in, each in one. */
class OutlineIndexTest {

    private static final List<Outline> COUNTIES = new UsAtlas(UsPlaces.load()).counties(2020);

    @Test
    void agreesWithAnotherImplementationOnCounties() {
        SplittableRandom random = new SplittableRandom(20201103);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            points.add(new double[] {random.nextDouble(-125, -66), random.nextDouble(24, 50)});
        }
        // Beside corners of borders, where cells of the grid are cut into many pieces.
        for (int i = 0; i < 4_000; i++) {
            double[][] rings = COUNTIES.get(random.nextInt(COUNTIES.size())).rings();
            double[] ring = rings[random.nextInt(rings.length)];
            int at = 2 * random.nextInt(ring.length / 2);
            double near = Math.pow(10, -1 - random.nextInt(9));
            points.add(new double[] {
                ring[at] + random.nextDouble(-near, near), ring[at + 1] + random.nextDouble(-near, near)
            });
        }
        assertAgrees(COUNTIES, points);
    }

    @Test
    void holesIslandsAndLinesOfTheGridAreKept() {
        // A square with a square hole, another outline in the hole, and a neighbor that shares a whole side.
        Outline ring = Outline.ofPolygons(
                "ring", "", List.of(List.of(square(0, 0, 64), square(16, 16, 32)), List.of(square(100, 0, 4))));
        Outline core = Outline.ofPolygons("core", "", List.of(List.of(square(16, 16, 32))));
        Outline side = Outline.ofPolygons("side", "", List.of(List.of(square(64, 0, 32))));
        List<Outline> outlines = List.of(ring, core, side);
        OutlineIndex index = new OutlineIndex(outlines);
        assertEquals(0, index.find(8, 8));
        assertEquals(1, index.find(20, 20));
        assertEquals(2, index.find(65, 1));
        assertEquals(0, index.find(101, 1));
        assertEquals(OutlineIndex.NONE, index.find(98, 1));
        assertEquals(OutlineIndex.NONE, index.find(8, 80));
        assertEquals(OutlineIndex.NONE, index.find(Double.NaN, 8));
        assertEquals(OutlineIndex.NONE, index.find(8, Double.POSITIVE_INFINITY));
        // A common border belongs to one side only, and all points of it are somewhere.
        for (double y = 0.25; y < 32; y += 0.25) {
            assertTrue(index.find(64, y) != OutlineIndex.NONE, "the point on the border at " + y);
        }
        List<double[]> points = new ArrayList<>();
        for (double x = -1; x < 106; x += 0.37) {
            for (double y = -1; y < 66; y += 0.41) {
                points.add(new double[] {x, y});
            }
        }
        assertAgrees(outlines, points);
    }

    @Test
    void agreesOnStarsOfManyCorners() {
        SplittableRandom random = new SplittableRandom(7);
        List<Outline> stars = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                stars.add(star(10 * column + 5, 10 * row + 5, 400, random));
            }
        }
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            points.add(new double[] {random.nextDouble(-1, 61), random.nextDouble(-1, 61)});
        }
        assertAgrees(stars, points);
    }

    @Test
    @Tag("benchmark")
    void findsTenMillionPoints() {
        long start = System.nanoTime();
        OutlineIndex index = new OutlineIndex(COUNTIES);
        long built = System.nanoTime();
        SplittableRandom random = new SplittableRandom(1);
        int inside = 0;
        int count = 10_000_000;
        for (int i = 0; i < count; i++) {
            inside += index.find(random.nextDouble(-125, -66), random.nextDouble(24, 50)) >= 0 ? 1 : 0;
        }
        long done = System.nanoTime();
        System.getLogger("benchmark")
                .log(
                        System.Logger.Level.INFO,
                        "index of {0} outlines {1} ms, {2} points {3} ms, {4} inside",
                        COUNTIES.size(),
                        (built - start) / 1_000_000,
                        count,
                        (done - built) / 1_000_000,
                        inside);
        assertTrue(inside > count / 4 && (done - built) < 20_000_000_000L);
    }

    private static void assertAgrees(List<Outline> outlines, List<double[]> points) {
        OutlineIndex index = new OutlineIndex(outlines);
        List<Path2D> paths = outlines.stream().map(OutlineIndexTest::path).toList();
        int inside = 0;
        for (double[] point : points) {
            int expected = OutlineIndex.NONE;
            for (int i = 0; i < paths.size() && expected < 0; i++) {
                expected = paths.get(i).contains(point[0], point[1]) ? i : expected;
            }
            assertEquals(expected, index.find(point[0], point[1]), () -> point[0] + ", " + point[1]);
            inside += expected >= 0 ? 1 : 0;
        }
        assertTrue(inside > points.size() / 10, "the points are where the outlines are");
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : outline.rings()) {
            path.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                path.lineTo(ring[i], ring[i + 1]);
            }
            path.closePath();
        }
        return path;
    }

    private static double[] square(double x, double y, double side) {
        return new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y};
    }

    private static Outline star(double x, double y, int corners, SplittableRandom random) {
        double[] ring = new double[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = random.nextDouble(1, 4.9);
            ring[2 * i] = x + radius * Math.cos(angle);
            ring[2 * i + 1] = y + radius * Math.sin(angle);
        }
        ring[2 * corners] = ring[0];
        ring[2 * corners + 1] = ring[1];
        return Outline.ofPolygons("star", "", List.of(List.of(ring)));
    }
}
