package org.sharedsafety.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The areas of a boundary file as they stand in it.
 *
 * @param name of the layer, or of the file
 * @param fields names of the attributes, in the order of the file
 * @param features the areas with their attributes; those without an area are left out and counted
 * @param crs what the file says of its coordinates: an EPSG code such as {@code EPSG:27700}, a description in
 *     well-known text, {@code plane}, or null where it says nothing
 * @param withoutArea how many entries have no area, such as points and empty ones
 * @param turned how many rings run the other way than their kind should
 * @param broken how many rings were left out because they enclose nothing or have coordinates that are no numbers
 */
public record BoundaryLayer(
        String name,
        List<String> fields,
        List<Feature> features,
        @Nullable String crs,
        int withoutArea,
        int turned,
        int broken) {
    /** What stands for coordinates that were never on the globe. */
    public static final String PLANE = "plane";

    public BoundaryLayer {
        fields = List.copyOf(fields);
        features = List.copyOf(features);
    }

    /**
     * One area.
     *
     * @param values its attributes as text, empty where missing
     * @param polygons each an outer ring followed by its holes, rings as alternating x and y
     */
    public record Feature(Map<String, String> values, List<List<double[]>> polygons) {
        public Feature {
            values = Map.copyOf(values);
            polygons = List.copyOf(polygons);
        }

        /** An attribute, empty where it is missing. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /** The field of that name, whatever its case; null where there is none. */
    public @Nullable String field(String wanted) {
        if (fields.contains(wanted)) {
            return wanted;
        }
        Map<String, String> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.putIfAbsent(field.toLowerCase(java.util.Locale.ROOT), field));
        return byName.get(wanted.toLowerCase(java.util.Locale.ROOT));
    }
}
