package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.Outline;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.BoundaryService.Boundaries;
import org.sharedsafety.stats.Contiguity;
import org.sharedsafety.stats.DistanceWeights;
import org.sharedsafety.stats.SpatialWeights;

/** The neighbors that a person chose by a word such as {@code queen} or {@code knn:4}. */
final class ChosenNeighbors {
    private ChosenNeighbors() {}

    /** Who is next to whom, in the order of the places; null where the places have no shapes. */
    static @Nullable SpatialWeights of(String weights, List<Place> places, Boundaries shapes) {
        if (shapes.measured().isEmpty()) {
            return null;
        }
        String[] parts = weights.split(":", 2);
        return switch (parts[0]) {
            case "queen" -> contiguity(places, shapes).queen();
            case "rook" -> contiguity(places, shapes).rook();
            case "knn" -> distances(places, shapes).nearest((int) number(parts, weights, places.size() - 1));
            case "band" -> distances(places, shapes).within(number(parts, weights, Double.MAX_VALUE));
            default -> throw WorkbenchException.of("cli.usage-weights", weights);
        };
    }

    /** A number above nothing, at most so large; below 1 there is no whole neighbor. */
    private static double number(String[] parts, String weights, double most) {
        try {
            double number = Double.parseDouble(parts[1]);
            if (!(number > 0) || number > most || (parts[0].equals("knn") && number != Math.rint(number))) {
                throw WorkbenchException.of("cli.usage-weights", weights);
            }
            return number;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notANumber) {
            throw WorkbenchException.of("cli.usage-weights", weights);
        }
    }

    private static Contiguity contiguity(List<Place> places, Boundaries shapes) {
        List<List<double[]>> rings = new ArrayList<>();
        for (Place place : places) {
            Outline outline = shapes.measured().get(place.code());
            rings.add(outline == null ? List.of() : List.of(outline.rings()));
        }
        return Contiguity.of(rings);
    }

    private static DistanceWeights distances(List<Place> places, Boundaries shapes) {
        double[] east = new double[places.size()];
        double[] north = new double[places.size()];
        for (int i = 0; i < places.size(); i++) {
            Outline outline = shapes.measured().get(places.get(i).code());
            if (outline == null) {
                throw WorkbenchException.of("compare.no-shape", places.get(i).name());
            }
            double[] centre = Objects.requireNonNull(outline.centroid());
            east[i] = centre[0];
            north[i] = centre[1];
        }
        return DistanceWeights.planar(east, north);
    }
}
