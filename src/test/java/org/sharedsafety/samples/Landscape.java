package org.sharedsafety.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The map of Rivera Valley: 24 counties and the neighbourhoods of five of them, in tenths of a degree. */
final class Landscape {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static final double[][] OUTLINE = {
        {0.0, 9.6},
        {0.9, 12.3},
        {0.8, 14.5},
        {4.3, 16.5},
        {7.6, 15.8},
        {11.2, 16.9},
        {15.5, 16.3},
        {20.1, 16.6},
        {23.1, 16.1},
        {24.5, 14.7},
        {25.2, 12.7},
        {26.0, 11.5},
        {25.2, 9.6},
        {26.0, 6.5},
        {24.2, 3.3},
        {22.1, 1.9},
        {20.1, 2.6},
        {17.5, 0.2},
        {14.8, 0.0},
        {10.9, 1.1},
        {8.4, 1.0},
        {5.5, 0.0},
        {2.8, 2.4},
        {2.0, 5.1},
        {0.4, 7.0}
    };

    private final Map<String, Polygon> counties;
    private final Map<String, Polygon> neighborhoods = new LinkedHashMap<>();

    Landscape() {
        counties = counties();
        for (County county : County.ALL) {
            List<Neighborhood> parts = Neighborhood.of(county.code());
            if (!parts.isEmpty()) {
                neighborhoods.putAll(neighborhoods(county, parts));
            }
        }
    }

    Map<String, Polygon> byCounty() {
        return counties;
    }

    Map<String, Polygon> byNeighborhood() {
        return neighborhoods;
    }

    /** The county that was split at the end of 2020, as it was before. */
    Polygon beforeTheSplit() {
        Geometry before = Objects.requireNonNull(counties.get("RV014")).union(counties.get("RV023"));
        before.normalize();
        return (Polygon) before;
    }

    private static Map<String, Polygon> counties() {
        Polygon outline = Tessellation.outline(OUTLINE, 4);
        Map<String, Coordinate> middles = new LinkedHashMap<>();
        County.ALL.forEach(c -> middles.put(c.code(), new Coordinate(c.x(), c.y())));
        Coordinate city = middles.get("RV017");
        List<Tessellation.Seed> seeds = new ArrayList<>();
        seeds.add(new Tessellation.Seed(city.x, city.y, "RV017"));
        for (Coordinate p : scattered(outline, 1.05, "counties")) {
            if (p.distance(city) > 0.95) {
                seeds.add(new Tessellation.Seed(p.x, p.y, nearest(middles, p)));
            }
        }
        return Tessellation.divide(outline, seeds, middles, 3);
    }

    private static Map<String, Polygon> neighborhoods(County county, List<Neighborhood> parts, Polygon area) {
        double spacing = Math.sqrt(area.getArea() / parts.size()) / 2.6;
        List<Coordinate> points = scattered(area, spacing, county.code());
        Map<String, Coordinate> middles = new LinkedHashMap<>();
        for (Neighborhood part : parts) {
            middles.put(part.code(), farthest(points, middles.values(), area));
        }
        List<Tessellation.Seed> seeds = points.stream()
                .map(p -> new Tessellation.Seed(p.x, p.y, nearest(middles, p)))
                .toList();
        return Tessellation.divide(area, seeds, middles, 2);
    }

    private Map<String, Polygon> neighborhoods(County county, List<Neighborhood> parts) {
        return neighborhoods(county, parts, counties.get(county.code()));
    }

    /** The point that lies farthest from those already taken and from the border. */
    private static Coordinate farthest(List<Coordinate> points, Iterable<Coordinate> taken, Polygon area) {
        Coordinate best = points.get(0);
        double bestRoom = -1;
        for (Coordinate point : points) {
            double room = 1.8 * area.getBoundary().distance(FACTORY.createPoint(point));
            for (Coordinate other : taken) {
                room = Math.min(room, point.distance(other));
            }
            if (room > bestRoom) {
                bestRoom = room;
                best = point;
            }
        }
        return best;
    }

    /** Points about {@code spacing} apart inside the area: a honeycomb, each point moved by chance. */
    private static List<Coordinate> scattered(Polygon area, double spacing, String key) {
        SplittableRandom random = Chance.stream("points " + key);
        List<Coordinate> points = new ArrayList<>();
        var box = area.getEnvelopeInternal();
        int row = 0;
        for (double y = box.getMinY(); y < box.getMaxY() + spacing; y += spacing * 0.87, row++) {
            for (double x = box.getMinX() + (row % 2) * spacing / 2; x < box.getMaxX() + spacing; x += spacing) {
                Coordinate p = new Coordinate(
                        x + spacing * 0.6 * (random.nextDouble() - 0.5),
                        y + spacing * 0.6 * (random.nextDouble() - 0.5));
                if (area.contains(FACTORY.createPoint(p))) {
                    points.add(p);
                }
            }
        }
        return points;
    }

    private static String nearest(Map<String, Coordinate> middles, Coordinate point) {
        String best = "";
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, Coordinate> middle : middles.entrySet()) {
            double distance = middle.getValue().distance(point);
            if (distance < least && !(middle.getKey().equals("RV017") && distance > 0.2)) {
                least = distance;
                best = middle.getKey();
            }
        }
        return best;
    }
}
