package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** The look-up of places by pixel agrees with JTS. */
class IdRasterTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void everyPixelCenterBelongsToThePolygonThatContainsIt() {
        List<MapShape> shapes = SampleComparisons.shapes(300);
        Rectangle2D area = new Rectangle2D.Double(0, 0, 700, 500);
        MapViewport view = MapViewport.fitting(MapShape.Bounds.of(shapes), area);
        IdRaster raster = IdRaster.ofShapes(shapes, view, 700, 500);
        List<IndexedPointInAreaLocator> locators = new ArrayList<>();
        for (MapShape shape : shapes) {
            locators.add(new IndexedPointInAreaLocator(polygon(shape)));
        }
        Random random = new Random(3);
        int inside = 0;
        for (int i = 0; i < 5000; i++) {
            int column = random.nextInt(700);
            int row = random.nextInt(500);
            Coordinate center = new Coordinate(
                    (column + 0.5 - view.left()) / view.scale(), (view.top() - row - 0.5) / view.scale());
            int expected = IdRaster.NONE;
            boolean onEdge = false;
            for (int s = 0; s < shapes.size(); s++) {
                int where = locators.get(s).locate(center);
                onEdge |= where == Location.BOUNDARY;
                if (where == Location.INTERIOR) {
                    expected = shapes.get(s).id();
                    inside++;
                }
            }
            if (!onEdge) {
                assertEquals(expected, raster.at(column, row));
            }
        }
        assertTrue(inside > 2500, "enough points fall inside: " + inside);
    }

    @Test
    void aHoleIsNotThePlaceAndATinyPlaceHasAPixel() {
        MapShape ring =
                new MapShape(1, new double[][] {{0, 0, 10, 0, 10, 10, 0, 10, 0, 0}, {3, 3, 3, 7, 7, 7, 7, 3, 3, 3}});
        MapShape speck = new MapShape(2, new double[][] {{5.01, 5.01, 5.02, 5.01, 5.02, 5.02, 5.01, 5.01}});
        MapViewport view = new MapViewport(10, 0, 100);
        IdRaster raster = IdRaster.ofShapes(List.of(ring, speck), view, 100, 100);
        assertEquals(1, raster.at(15, 15));
        assertEquals(IdRaster.NONE, raster.at(60, 60));
        assertEquals(2, raster.at(50, 49));
        assertEquals(IdRaster.NONE, raster.at(-1, 5));
        assertEquals(Set.of(1, 2), raster.within(new Rectangle2D.Double(0, 0, 100, 100)));
        assertEquals(Set.of(2), raster.within(new Rectangle2D.Double(40, 40, 20, 20)));
    }

    @Test
    void theNearestOfTwoMarksIsHit() {
        IdRaster raster = IdRaster.ofMarks(new int[] {7, 8}, new double[] {10, 16}, new double[] {10, 10}, 6, 40, 20);
        assertEquals(7, raster.at(11, 10));
        assertEquals(8, raster.at(14, 10));
        assertEquals(IdRaster.NONE, raster.at(30, 10));
    }

    private static Polygon polygon(MapShape shape) {
        double[] ring = shape.rings()[0];
        Coordinate[] points = new Coordinate[ring.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
        }
        return GEOMETRY.createPolygon(points);
    }
}
