package org.sharedsafety.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** A GeoJSON feature collection: its properties, and its polygons as outlines. */
public final class GeoJson {

    private final List<JsonNode> features = new ArrayList<>();
    private final boolean saysPlanar;

    private GeoJson(JsonNode root) {
        saysPlanar = root.path("planar").asBoolean(false);
        root.path("features").forEach(features::add);
    }

    /**
     * Reads a feature collection.
     *
     * @throws IOException where the stream cannot be read or holds none
     */
    public static GeoJson read(InputStream in) throws IOException {
        JsonNode root = new ObjectMapper().readTree(in);
        if (root == null || !"FeatureCollection".equals(root.path("type").asText())) {
            throw new IOException("no GeoJSON feature collection");
        }
        return new GeoJson(root);
    }

    /** How many features there are. */
    public int size() {
        return features.size();
    }

    /** The names of the properties, in the order in which they first appear. */
    public Collection<String> properties() {
        Collection<String> names = new LinkedHashSet<>();
        features.forEach(f -> f.path("properties").fieldNames().forEachRemaining(names::add));
        return names;
    }

    /** The text of a property of every feature in order, empty where it is missing. */
    public List<String> values(String property) {
        return features.stream()
                .map(f -> text(f.path("properties").path(property)))
                .toList();
    }

    /**
     * The polygons with their codes and names; features without an area are left out.
     *
     * <p>Coordinates are kept as they are: degrees by the standard, plane coordinates where an older file says so.
     *
     * @param codeProperty property that holds the code; the feature's {@code id} where the property is missing
     * @param nameProperty property that holds the name, or empty
     * @throws IOException where a geometry is broken
     */
    public List<Outline> outlines(String codeProperty, String nameProperty) throws IOException {
        GeoJsonReader reader = new GeoJsonReader();
        List<Outline> outlines = new ArrayList<>(features.size());
        for (JsonNode feature : features) {
            JsonNode properties = feature.path("properties");
            String code = text(properties.path(codeProperty));
            if (code.isEmpty()) {
                code = text(feature.path("id"));
            }
            JsonNode geometry = feature.path("geometry");
            String type = geometry.path("type").asText();
            if (type.equals("Polygon") || type.equals("MultiPolygon")) {
                List<List<double[]>> polygons = polygons(reader, geometry, code);
                outlines.add(Outline.ofPolygons(code, text(properties.path(nameProperty)), polygons));
            }
        }
        return outlines;
    }

    /**
     * The outlines as they lie on a map: plane coordinates as they are, degrees in an equal-area projection around their
     * middle.
     *
     * <p>The coordinates are plane ones where the file says {@code "planar": true} or a point cannot be in degrees.
     */
    public List<Outline> onMap(List<Outline> outlines) {
        Projection projection = saysPlanar || outlines.stream().anyMatch(GeoJson::isBeyondDegrees)
                ? Projection.PLANE
                : LambertAzimuthalEqualArea.around(outlines);
        return outlines.stream().map(o -> o.projected(projection)).toList();
    }

    private static boolean isBeyondDegrees(Outline outline) {
        double[] box = outline.bounds();
        return box[0] < -360 || box[2] > 360 || box[1] < -90 || box[3] > 90;
    }

    /** A property as text; a whole number without a decimal point, whatever the file's writer made of it. */
    static String text(JsonNode value) {
        boolean whole = value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
        return whole ? value.decimalValue().toBigInteger().toString() : value.asText("");
    }

    private static List<List<double[]>> polygons(GeoJsonReader reader, JsonNode node, String code) throws IOException {
        Geometry geometry;
        try {
            geometry = reader.read(node.toString());
        } catch (ParseException | IllegalArgumentException e) {
            throw new IOException("the geometry of " + code + " cannot be read", e);
        }
        List<List<double[]>> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                List<double[]> rings = new ArrayList<>();
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
                polygons.add(rings);
            }
        }
        return polygons;
    }

    private static double[] ring(LinearRing ring) {
        Coordinate[] corners = ring.getCoordinates();
        double[] points = new double[corners.length * 2];
        for (int i = 0; i < corners.length; i++) {
            points[2 * i] = corners[i].x;
            points[2 * i + 1] = corners[i].y;
        }
        return points;
    }
}
