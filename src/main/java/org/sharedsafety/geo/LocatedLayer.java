package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/**
 * The areas of a boundary file in degrees on WGS 84, or in plane coordinates where a person says so.
 *
 * @param system what the coordinates were
 * @param features the areas, converted
 * @param notes what had to be assumed, or cannot be known
 */
public record LocatedLayer(CoordinateSystem system, List<BoundaryLayer.Feature> features, List<Message> notes) {
    private static final double BEYOND = 0.5;

    public LocatedLayer {
        features = List.copyOf(features);
        notes = List.copyOf(notes);
    }

    /**
     * Converts the areas of a layer.
     *
     * @param said the coordinate system that a person gave, or null for what the file says
     * @param file the file's name, for failures
     * @throws WorkbenchException where the system is not known, is not said and cannot be told, or does not fit
     */
    public static LocatedLayer of(BoundaryLayer layer, @Nullable CoordinateSystem said, String file) {
        List<Message> notes = new ArrayList<>();
        CoordinateSystem system = said;
        if (system == null) {
            String crs = layer.crs();
            if (crs != null) {
                system = CoordinateSystem.of(crs)
                        .orElseThrow(() -> WorkbenchException.of("boundaries.unknown-system", file, shortened(crs)));
            } else {
                system = CoordinateSystem.DEGREES;
                notes.add(Message.of("boundaries.taken-as-degrees"));
            }
        }
        List<BoundaryLayer.Feature> converted = new ArrayList<>(layer.features().size());
        for (BoundaryLayer.Feature feature : layer.features()) {
            List<List<double[]>> polygons = new ArrayList<>();
            for (List<double[]> polygon : feature.polygons()) {
                polygons.add(polygon.stream().map(system::toDegrees).toList());
            }
            converted.add(new BoundaryLayer.Feature(feature.values(), polygons));
        }
        if (system != CoordinateSystem.PLANE) {
            check(layer, converted, system, file);
        }
        if (!system.knowsDatum()) {
            notes.add(Message.of("boundaries.shift-unknown", system.name()));
        }
        return new LocatedLayer(system, converted, notes);
    }

    private static void check(
            BoundaryLayer layer, List<BoundaryLayer.Feature> converted, CoordinateSystem system, String file) {
        boolean fits = converted.stream()
                .flatMap(feature -> feature.polygons().stream().flatMap(List::stream))
                .allMatch(LocatedLayer::isOnGlobe);
        if (fits) {
            return;
        }
        if (system.isKept() && layer.crs() == null) {
            double[] box = box(layer);
            throw WorkbenchException.of(
                    "boundaries.unknown-projection", file, point(box[0], box[1]), point(box[2], box[3]));
        }
        throw WorkbenchException.of("boundaries.wrong-projection", file, system.name());
    }

    private static boolean isOnGlobe(double[] ring) {
        for (int i = 0; i < ring.length; i += 2) {
            if (!(Math.abs(ring[i]) <= 180 + BEYOND && Math.abs(ring[i + 1]) <= 90 + 1e-6)) {
                return false;
            }
        }
        return true;
    }

    private static double[] box(BoundaryLayer layer) {
        return Outline.boxAround(layer.features().stream()
                .flatMap(feature -> feature.polygons().stream().flatMap(List::stream))
                .toArray(double[][]::new));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.0f / %.0f", x, y);
    }

    private static String shortened(String crs) {
        Wkt wkt = Wkt.parse(crs);
        String name = wkt == null || wkt.name().isEmpty() ? crs : wkt.name();
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
