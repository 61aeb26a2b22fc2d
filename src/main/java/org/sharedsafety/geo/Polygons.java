package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Polygons as lists of rings, to and from the geometries of JTS and well-known binary. */
public final class Polygons {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Polygons() {}

    /** The polygons of a geometry, each an outer ring followed by its holes; anything else in it is left out. */
    static List<List<double[]>> of(Geometry geometry) {
        List<List<double[]>> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon && !polygon.isEmpty()) {
                List<double[]> rings = new ArrayList<>();
                rings.add(points(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(points(polygon.getInteriorRingN(hole)));
                }
                polygons.add(rings);
            } else if (part instanceof GeometryCollection) {
                polygons.addAll(of(part));
            }
        }
        return polygons;
    }

    private static double[] points(LinearRing ring) {
        CoordinateSequence corners = ring.getCoordinateSequence();
        double[] points = new double[corners.size() * 2];
        for (int i = 0; i < corners.size(); i++) {
            points[2 * i] = corners.getX(i);
            points[2 * i + 1] = corners.getY(i);
        }
        return points;
    }

    private static MultiPolygon geometry(List<List<double[]>> polygons) {
        Polygon[] parts = new Polygon[polygons.size()];
        for (int p = 0; p < parts.length; p++) {
            List<double[]> rings = polygons.get(p);
            LinearRing[] holes = new LinearRing[rings.size() - 1];
            for (int h = 0; h < holes.length; h++) {
                holes[h] = ring(rings.get(h + 1));
            }
            parts[p] = FACTORY.createPolygon(ring(rings.get(0)), holes);
        }
        return FACTORY.createMultiPolygon(parts);
    }

    private static LinearRing ring(double[] points) {
        Coordinate[] corners = new Coordinate[points.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(points[2 * i], points[2 * i + 1]);
        }
        return FACTORY.createLinearRing(corners);
    }

    /** Whether no ring crosses itself or another one. */
    public static boolean areValid(List<List<double[]>> polygons) {
        return new IsValidOp(geometry(polygons)).isValid();
    }

    /** Well-known binary of a multipolygon. */
    public static byte[] toWkb(List<List<double[]>> polygons) {
        return new WKBWriter(2).write(geometry(polygons));
    }

    /**
     * The outline that is kept as well-known binary.
     *
     * @throws IllegalArgumentException where the bytes are broken
     */
    public static Outline outline(String code, String name, byte[] wkb) {
        try {
            return Outline.ofPolygons(code, name, of(new WKBReader().read(wkb)));
        } catch (ParseException broken) {
            throw new IllegalArgumentException("the shape of " + code, broken);
        }
    }
}
