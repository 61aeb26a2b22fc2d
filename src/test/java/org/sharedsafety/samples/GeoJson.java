package org.sharedsafety.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON (RFC 7946) text of a map made in tenths of a degree. */
final class GeoJson {
    private static final double WEST = -29.8;
    private static final double SOUTH = 38.2;
    /** A tenth of a degree of longitude is as long as this part of a degree of latitude at 39 degrees north. */
    private static final double NORTHING = 0.0777;

    private GeoJson() {}

    record Feature(String code, String name, String parent, Polygon area) {}

    static String text(String title, List<Feature> features) {
        StringBuilder text = new StringBuilder();
        text.append("{\n\"type\": \"FeatureCollection\",\n\"name\": ")
                .append(quoted(title))
                .append(",\n");
        text.append("\"fictional\": true,\n\"features\": [\n");
        List<String> lines = new ArrayList<>();
        for (Feature f : features) {
            lines.add("{\"type\": \"Feature\", \"properties\": {\"code\": " + quoted(f.code()) + ", \"name\": "
                    + quoted(f.name()) + ", \"parent\": " + quoted(f.parent()) + "}, \"geometry\": "
                    + geometry(f.area()) + "}");
        }
        return text.append(String.join(",\n", lines)).append("\n]\n}\n").toString();
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static Map.Entry<Double, Double> position(Coordinate c) {
        return Map.entry(WEST + c.x / 10, SOUTH + c.y * NORTHING);
    }

    private static String geometry(Polygon polygon) {
        List<String> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(ring(polygon.getInteriorRingN(i), false));
        }
        return "{\"type\": \"Polygon\", \"coordinates\": [" + String.join(",", rings) + "]}";
    }

    private static String ring(LinearRing ring, boolean counterClockwise) {
        Coordinate[] points = ring.getCoordinates();
        if (Orientation.isCCW(points) != counterClockwise) {
            CoordinateArrays.reverse(points);
        }
        List<String> pairs = new ArrayList<>();
        for (Coordinate point : points) {
            Map.Entry<Double, Double> p = position(point);
            String pair = "[" + shortened(p.getKey()) + "," + shortened(p.getValue()) + "]";
            if (pairs.isEmpty() || !pairs.get(pairs.size() - 1).equals(pair)) {
                pairs.add(pair);
            }
        }
        return "[" + String.join(",", pairs) + "]";
    }

    private static String shortened(double value) {
        return BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_EVEN).toPlainString();
    }
}
