package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.BoundaryLayer.Feature;

/** Gathers the features of a layer; rings that enclose nothing are left out, open ones closed. */
final class LayerBuilder {
    private final Set<String> fields = new LinkedHashSet<>();
    private final List<Feature> features = new ArrayList<>();
    private int withoutArea;
    private int turned;
    private int broken;

    void field(String name) {
        fields.add(name);
    }

    /** Adds a feature whose rings stand in polygons already. */
    void add(Map<String, String> values, List<List<double[]>> polygons) {
        fields.addAll(values.keySet());
        List<List<double[]>> kept = new ArrayList<>();
        for (List<double[]> polygon : polygons) {
            List<double[]> rings = new ArrayList<>();
            for (int i = 0; i < polygon.size(); i++) {
                double[] ring = sound(polygon.get(i));
                if (ring != null) {
                    rings.add(ring);
                } else if (i == 0) {
                    break;
                }
            }
            if (!rings.isEmpty()) {
                kept.add(rings);
            }
        }
        keep(values, kept);
    }

    /** Adds a feature whose rings are in no order: outer ones run clockwise, holes the other way. */
    void addRings(Map<String, String> values, List<double[]> rings) {
        fields.addAll(values.keySet());
        List<double[]> sound = new ArrayList<>();
        for (double[] ring : rings) {
            double[] closed = sound(ring);
            if (closed != null) {
                sound.add(closed);
            }
        }
        RingNesting nesting = RingNesting.of(sound);
        turned += nesting.turned();
        keep(values, nesting.polygons());
    }

    private void keep(Map<String, String> values, List<List<double[]>> polygons) {
        if (polygons.isEmpty()) {
            withoutArea++;
        } else {
            features.add(new Feature(values, polygons));
        }
    }

    /** The ring closed, or null where it encloses nothing. */
    private double @Nullable [] sound(double[] ring) {
        double[] closed = ring;
        int n = ring.length;
        if (n >= 6 && (ring[0] != ring[n - 2] || ring[1] != ring[n - 1])) {
            closed = Arrays.copyOf(ring, n + 2);
            closed[n] = ring[0];
            closed[n + 1] = ring[1];
        }
        boolean finite = true;
        for (double coordinate : closed) {
            finite &= Double.isFinite(coordinate);
        }
        if (closed.length < 8 || !finite || Outline.signedArea(closed) == 0) {
            broken++;
            return null;
        }
        return closed;
    }

    BoundaryLayer build(String name, @Nullable String crs) {
        return new BoundaryLayer(name, List.copyOf(fields), features, crs, withoutArea, turned, broken);
    }
}
