package org.sharedsafety.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A TopoJSON topology: arcs shared by the areas on both sides, put together into outlines.
 *
 * <p>A quantised arc holds whole-number differences; the position is their running sum × scale + translate. A negative arc
 * number ~i stands for arc i backwards. Every arc is decoded once, so neighbours share the very same coordinates. Source:
 * TopoJSON format specification 1.0, sections 2.1.2 to 2.1.4.
 */
public final class TopoJson {

    private final JsonNode objects;
    private final double[][] arcs;

    private TopoJson(JsonNode objects, double[][] arcs) {
        this.objects = objects;
        this.arcs = arcs;
    }

    /**
     * Reads a topology.
     *
     * @throws IOException where the stream cannot be read or holds no TopoJSON
     */
    public static TopoJson read(InputStream in) throws IOException {
        JsonNode root = new ObjectMapper().readTree(in);
        if (root == null || !"Topology".equals(root.path("type").asText())) {
            throw new IOException("no TopoJSON topology");
        }
        JsonNode transform = root.path("transform");
        boolean quantised = !transform.isMissingNode();
        double scaleX = transform.path("scale").path(0).asDouble(1);
        double scaleY = transform.path("scale").path(1).asDouble(1);
        double moveX = transform.path("translate").path(0).asDouble(0);
        double moveY = transform.path("translate").path(1).asDouble(0);
        JsonNode arcNodes = root.path("arcs");
        double[][] arcs = new double[arcNodes.size()][];
        for (int a = 0; a < arcs.length; a++) {
            JsonNode points = arcNodes.get(a);
            double[] arc = new double[points.size() * 2];
            double x = 0;
            double y = 0;
            for (int i = 0; i < arc.length; i += 2) {
                JsonNode point = points.get(i / 2);
                x = quantised ? x + point.path(0).asDouble() : point.path(0).asDouble();
                y = quantised ? y + point.path(1).asDouble() : point.path(1).asDouble();
                arc[i] = x * scaleX + moveX;
                arc[i + 1] = y * scaleY + moveY;
            }
            arcs[a] = arc;
        }
        return new TopoJson(root.path("objects"), arcs);
    }

    /**
     * The polygons of one object of the topology, such as {@code counties}, in the order of the file.
     *
     * @throws IOException where the object is missing or an arc is
     */
    public List<Outline> outlines(String object) throws IOException {
        JsonNode geometries = objects.path(object).path("geometries");
        if (!geometries.isArray()) {
            throw new IOException("no object " + object);
        }
        List<Outline> outlines = new ArrayList<>(geometries.size());
        for (JsonNode geometry : geometries) {
            List<List<double[]>> polygons = new ArrayList<>();
            switch (geometry.path("type").asText()) {
                case "Polygon" -> polygons.add(polygon(geometry.path("arcs")));
                case "MultiPolygon" -> {
                    for (JsonNode polygon : geometry.path("arcs")) {
                        polygons.add(polygon(polygon));
                    }
                }
                default -> {
                    // A null geometry or a line has no area to draw.
                }
            }
            if (!polygons.isEmpty()) {
                outlines.add(Outline.ofPolygons(
                        geometry.path("id").asText(),
                        geometry.path("properties").path("name").asText(),
                        polygons));
            }
        }
        return outlines;
    }

    /** The names of the objects, each a layer of its own. */
    List<String> objects() {
        List<String> names = new ArrayList<>();
        objects.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Hands the areas of an object with their properties to a builder; {@code id} stands for the identifier. */
    void features(String object, LayerBuilder to) throws IOException {
        JsonNode root = objects.path(object);
        Iterable<JsonNode> geometries = root.path("geometries").isArray() ? root.path("geometries") : List.of(root);
        for (JsonNode geometry : geometries) {
            Map<String, String> values = new LinkedHashMap<>();
            if (geometry.has("id")) {
                values.put("id", GeoJson.text(geometry.path("id")));
            }
            for (Map.Entry<String, JsonNode> property :
                    geometry.path("properties").properties()) {
                values.put(property.getKey(), GeoJson.text(property.getValue()));
            }
            List<List<double[]>> polygons = new ArrayList<>();
            String type = geometry.path("type").asText();
            if (type.equals("Polygon")) {
                polygons.add(polygon(geometry.path("arcs")));
            } else if (type.equals("MultiPolygon")) {
                for (JsonNode polygon : geometry.path("arcs")) {
                    polygons.add(polygon(polygon));
                }
            }
            to.add(values, polygons);
        }
    }

    private List<double[]> polygon(JsonNode rings) throws IOException {
        List<double[]> polygon = new ArrayList<>(rings.size());
        for (JsonNode ring : rings) {
            if (!ring.isEmpty()) {
                polygon.add(ring(ring));
            }
        }
        return polygon;
    }

    /**
     * One ring out of its arcs: a joint is written once where both arcs agree on it.
     *
     * <p>Where they do not (the 2017 set has one gap of a rounding step, in Illinois), both points are kept, and an open ring
     * is closed.
     */
    private double[] ring(JsonNode arcNumbers) throws IOException {
        int length = 2;
        for (JsonNode number : arcNumbers) {
            length += arc(number.asInt()).length;
        }
        double[] ring = new double[length];
        int filled = 0;
        for (JsonNode number : arcNumbers) {
            double[] arc = arc(number.asInt());
            boolean forward = number.asInt() >= 0;
            for (int i = 0; i < arc.length; i += 2) {
                int from = forward ? i : arc.length - 2 - i;
                boolean joint =
                        i == 0 && filled > 0 && ring[filled - 2] == arc[from] && ring[filled - 1] == arc[from + 1];
                if (!joint) {
                    ring[filled++] = arc[from];
                    ring[filled++] = arc[from + 1];
                }
            }
        }
        if (ring[0] != ring[filled - 2] || ring[1] != ring[filled - 1]) {
            ring[filled++] = ring[0];
            ring[filled++] = ring[1];
        }
        return Arrays.copyOf(ring, filled);
    }

    private double[] arc(int number) throws IOException {
        int index = number >= 0 ? number : ~number;
        if (index >= arcs.length) {
            throw new IOException("no arc " + index);
        }
        return arcs[index];
    }
}
