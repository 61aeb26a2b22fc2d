package org.sharedsafety.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Divides an area into named parts with borders that look grown: many small Voronoi cells, each given to a part, then
 * every border between two parts broken up by midpoint displacement. A border is moved once for both its sides, so
 * neighbours share the very same vertices.
 */
final class Tessellation {
    /** Coordinates are kept to four decimals of the unit, about a metre when the unit is a tenth of a degree. */
    private static final PrecisionModel GRID = new PrecisionModel(1e4);

    private static final GeometryFactory FACTORY = new GeometryFactory(GRID);

    private Tessellation() {}

    /** A small cell's middle and the part it belongs to. */
    record Seed(double x, double y, String part) {
        Coordinate at() {
            return new Coordinate(x, y);
        }
    }

    /**
     * Divides the outline into the parts.
     *
     * @param middles one point inside each part, by the part's name
     * @return the parts' polygons, in the order of {@code middles}
     */
    static Map<String, Polygon> divide(Polygon outline, List<Seed> seeds, Map<String, Coordinate> middles, int depth) {
        List<Coordinate> sites = seeds.stream().map(Seed::at).toList();
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setClipEnvelope(outline.getEnvelopeInternal());
        Geometry cells = builder.getDiagram(FACTORY);
        List<LineString> rings = new ArrayList<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            rings.add(((Polygon) cells.getGeometryN(i)).getExteriorRing());
        }
        Geometry edges = FACTORY.createMultiLineString(rings.toArray(LineString[]::new));
        Geometry inside =
                LineStringExtracter.getGeometry(OverlayNG.overlay(edges, outline, OverlayNG.INTERSECTION, GRID));
        Geometry network = OverlayNG.overlay(inside, outline.getBoundary(), OverlayNG.UNION, GRID);

        List<Polygon> small = polygons(network);
        Map<Segment, List<Integer>> sides = sides(small);
        String[] part = parts(small, sides, seeds, middles);
        Map<Coordinate, Coordinate> onOutline = onOutline(outline, sides);
        Geometry inner = outline.buffer(-0.003);
        List<LineString> borders = new ArrayList<>();
        borders.add(outline.getExteriorRing());
        for (int i = 0; i < outline.getNumInteriorRing(); i++) {
            borders.add(outline.getInteriorRingN(i));
        }
        sides.forEach((segment, both) -> {
            if (both.size() == 2 && !part[both.get(0)].equals(part[both.get(1)])) {
                Segment snapped = Segment.of(
                        onOutline.getOrDefault(segment.a(), segment.a()),
                        onOutline.getOrDefault(segment.b(), segment.b()));
                LineString broken = FACTORY.createLineString(fractal(snapped, depth));
                LineString straight = FACTORY.createLineString(new Coordinate[] {snapped.a(), snapped.b()});
                borders.add(inner.covers(broken) ? broken : straight);
            }
        });
        Geometry lines = FACTORY.createMultiLineString(borders.toArray(LineString[]::new));
        return named(polygons(OverlayNG.overlay(lines, FACTORY.createLineString(), OverlayNG.UNION, GRID)), middles);
    }

    private static Map<Segment, List<Integer>> sides(List<Polygon> small) {
        Map<Segment, List<Integer>> sides = new LinkedHashMap<>();
        for (int i = 0; i < small.size(); i++) {
            for (LinearRing ring : rings(small.get(i))) {
                Coordinate[] c = ring.getCoordinates();
                for (int k = 1; k < c.length; k++) {
                    sides.computeIfAbsent(Segment.of(c[k - 1], c[k]), s -> new ArrayList<>(2))
                            .add(i);
                }
            }
        }
        return sides;
    }

    /** Where a border meets the outline it ends in a corner the outline has, so that the outline stays as it is. */
    private static Map<Coordinate, Coordinate> onOutline(Polygon outline, Map<Segment, List<Integer>> sides) {
        Map<Coordinate, Coordinate> nearest = new HashMap<>();
        sides.forEach((segment, cells) -> {
            if (cells.size() == 1) {
                for (Coordinate end : List.of(segment.a(), segment.b())) {
                    nearest.put(
                            end,
                            Arrays.stream(outline.getCoordinates())
                                    .min(Comparator.comparingDouble(end::distance))
                                    .orElseThrow());
                }
            }
        });
        return nearest;
    }

    /** The part of each small cell: grown out from the parts' middles, so that no part falls into pieces. */
    private static String[] parts(
            List<Polygon> small, Map<Segment, List<Integer>> sides, List<Seed> seeds, Map<String, Coordinate> middles) {
        String[] wanted = new String[small.size()];
        String[] part = new String[small.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = nearest(seeds, small.get(i).getInteriorPoint().getCoordinate());
            for (Map.Entry<String, Coordinate> middle : middles.entrySet()) {
                if (small.get(i).contains(FACTORY.createPoint(middle.getValue()))) {
                    part[i] = middle.getKey();
                }
            }
        }
        while (spread(sides, part, wanted, true)) {}
        while (spread(sides, part, wanted, false)) {}
        return part;
    }

    private static boolean spread(
            Map<Segment, List<Integer>> sides, String[] part, String[] wanted, boolean onlyWanted) {
        boolean changed = false;
        for (List<Integer> both : sides.values()) {
            for (int way = 0; way < both.size() && both.size() == 2; way++) {
                int from = both.get(way);
                int to = both.get(1 - way);
                if (part[from] != null && part[to] == null && (!onlyWanted || wanted[to].equals(part[from]))) {
                    part[to] = part[from];
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** A closed line through the points, each side broken up {@code depth} times. */
    static Polygon outline(double[][] points, int depth) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            double[] from = points[i];
            double[] to = points[(i + 1) % points.length];
            Segment segment = Segment.of(new Coordinate(from[0], from[1]), new Coordinate(to[0], to[1]));
            List<Coordinate> side = new ArrayList<>(List.of(fractal(segment, depth)));
            if (side.get(0).distance(new Coordinate(from[0], from[1])) > 1e-9) {
                Collections.reverse(side);
            }
            ring.addAll(side.subList(0, side.size() - 1));
        }
        ring.add(ring.get(0));
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private static Map<String, Polygon> named(List<Polygon> polygons, Map<String, Coordinate> middles) {
        if (polygons.size() != middles.size()) {
            throw new IllegalStateException(polygons.size() + " areas for " + middles.size() + " parts; smallest "
                    + polygons.stream()
                            .min(Comparator.comparingDouble(Polygon::getArea))
                            .orElseThrow());
        }
        Map<String, Polygon> found = new HashMap<>();
        Map<String, Polygon> result = new LinkedHashMap<>();
        middles.forEach((part, middle) -> {
            for (Polygon polygon : polygons) {
                if (polygon.contains(FACTORY.createPoint(middle))) {
                    found.put(part, polygon);
                }
            }
            result.put(part, Objects.requireNonNull(found.get(part), part));
        });
        if (new HashSet<>(result.values()).size() != middles.size()) {
            throw new IllegalStateException("two parts have their middle in one area");
        }
        return result;
    }

    /** The areas between the lines, in an order that does not depend on where objects lie in memory. */
    private static List<Polygon> polygons(Geometry network) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(network);
        List<Polygon> result = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            ((Polygon) polygon).normalize();
            result.add((Polygon) polygon);
        }
        result.sort((p, q) -> p.compareTo(q));
        return result;
    }

    private static List<LinearRing> rings(Polygon polygon) {
        List<LinearRing> rings = new ArrayList<>();
        rings.add(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(polygon.getInteriorRingN(i));
        }
        return rings;
    }

    private static String nearest(List<Seed> seeds, Coordinate point) {
        Seed best = seeds.get(0);
        for (Seed seed : seeds) {
            if (seed.at().distance(point) < best.at().distance(point)) {
                best = seed;
            }
        }
        return best.part();
    }

    private static Coordinate[] fractal(Segment segment, int depth) {
        int pieces = 1 << depth;
        Coordinate[] points = new Coordinate[pieces + 1];
        points[0] = segment.a();
        points[pieces] = segment.b();
        var random = Chance.stream("border " + segment.a().x + " " + segment.a().y + " " + segment.b().x);
        for (int step = pieces; step > 1; step /= 2) {
            for (int i = 0; i < pieces; i += step) {
                Coordinate p = points[i];
                Coordinate q = points[i + step];
                double push = 0.13 * Chance.normal(random);
                Coordinate middle =
                        new Coordinate((p.x + q.x) / 2 - push * (q.y - p.y), (p.y + q.y) / 2 + push * (q.x - p.x));
                GRID.makePrecise(middle);
                points[i + step / 2] = middle;
            }
        }
        return points;
    }

    /** A side of a cell with its ends in a fixed order, so that both neighbours mean the same one. */
    private record Segment(Coordinate a, Coordinate b) {
        static Segment of(Coordinate p, Coordinate q) {
            return p.compareTo(q) <= 0 ? new Segment(p, q) : new Segment(q, p);
        }
    }
}
