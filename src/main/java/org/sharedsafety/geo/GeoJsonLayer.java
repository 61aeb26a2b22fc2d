package org.sharedsafety.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;

/** Reads a GeoJSON file feature by feature, so that its size does not matter. Source: RFC 7946. */
final class GeoJsonLayer {
    private static final String DEGREES = "EPSG:4326";

    private final LayerBuilder layer = new LayerBuilder();
    private @Nullable String crs;
    private String name = "";
    private String type = "";

    private GeoJsonLayer() {}

    static BoundaryLayer read(InputStream in, String fileName, Progress progress) throws IOException {
        GeoJsonLayer reading = new GeoJsonLayer();
        try (JsonParser parser = new ObjectMapper().createParser(in)) {
            reading.readRoot(parser, progress);
        }
        if (!reading.type.equals("FeatureCollection")) {
            throw new IOException("no GeoJSON feature collection");
        }
        return reading.layer.build(reading.name.isEmpty() ? fileName : reading.name, reading.crs);
    }

    private void readRoot(JsonParser parser, Progress progress) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("no JSON object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (field) {
                case "features" -> {
                    if (value != JsonToken.START_ARRAY) {
                        throw new IOException("features is no list");
                    }
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        progress.checkCancelled();
                        feature(parser.readValueAsTree());
                    }
                }
                case "crs" -> {
                    JsonNode said = parser.readValueAsTree();
                    crs = epsg(said.path("properties").path("name").asText(""));
                }
                case "planar" -> crs = parser.getBooleanValue() ? BoundaryLayer.PLANE : crs;
                case "type" -> type = parser.getText();
                case "name" -> name = parser.getText();
                default -> parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new IOException("the file ends too early");
        }
    }

    /** {@code urn:ogc:def:crs:EPSG::4674} and {@code urn:ogc:def:crs:OGC:1.3:CRS84} as a code. */
    private static @Nullable String epsg(String name) {
        if (name.isEmpty()) {
            return null;
        }
        if (name.endsWith("CRS84")) {
            return DEGREES;
        }
        int colon = name.lastIndexOf(':');
        return "EPSG:" + (colon < 0 ? name : name.substring(colon + 1));
    }

    private void feature(JsonNode feature) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        if (feature.hasNonNull("id")) {
            values.put("id", GeoJson.text(feature.path("id")));
        }
        for (Map.Entry<String, JsonNode> property : feature.path("properties").properties()) {
            if (property.getValue().isValueNode()) {
                values.put(property.getKey(), GeoJson.text(property.getValue()));
            }
        }
        List<List<double[]>> polygons = new ArrayList<>();
        collect(feature.path("geometry"), polygons);
        layer.add(values, polygons);
    }

    private static void collect(JsonNode geometry, List<List<double[]>> polygons) throws IOException {
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asText()) {
            case "Polygon" -> polygons.add(rings(coordinates));
            case "MultiPolygon" -> {
                for (JsonNode polygon : coordinates) {
                    polygons.add(rings(polygon));
                }
            }
            case "GeometryCollection" -> {
                for (JsonNode part : geometry.path("geometries")) {
                    collect(part, polygons);
                }
            }
            default -> {
                // Points and lines enclose nothing.
            }
        }
    }

    private static List<double[]> rings(JsonNode polygon) throws IOException {
        List<double[]> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            double[] points = new double[ring.size() * 2];
            for (int i = 0; i < ring.size(); i++) {
                JsonNode point = ring.get(i);
                if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
                    throw new IOException("a coordinate is no number");
                }
                points[2 * i] = point.path(0).doubleValue();
                points[2 * i + 1] = point.path(1).doubleValue();
            }
            rings.add(points);
        }
        return rings;
    }
}
