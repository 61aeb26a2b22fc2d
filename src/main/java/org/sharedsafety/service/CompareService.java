package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.ComparisonAnalysis;
import org.sharedsafety.analysis.ComparisonRequest;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.geo.Outline;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.query.Frame;
import org.sharedsafety.query.FrameQuery;
import org.sharedsafety.query.FrameRequest;
import org.sharedsafety.service.BoundaryService.Boundaries;
import org.sharedsafety.service.CompareChooser.Chosen;
import org.sharedsafety.service.CompareChooser.Settled;
import org.sharedsafety.stats.Contiguity;
import org.sharedsafety.stats.DistanceWeights;
import org.sharedsafety.stats.SpatialWeights;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** Two measures side by side: joins query, shapes and analysis. */
public final class CompareService {
    private final CatalogueService catalogue;
    private final BoundaryService boundaries;
    private final ComparisonAnalysis analysis;

    public CompareService(CatalogueService catalogue, BoundaryService boundaries, Parallel parallel) {
        this.catalogue = catalogue;
        this.boundaries = boundaries;
        this.analysis = new ComparisonAnalysis(parallel);
    }

    /** For whom a comparison is made: the desk sees stored values, an output only what it may carry. */
    enum Room {
        DESK,
        OUTPUT
    }

    /** A comparison as an output may show it, and how many places it hides. */
    record ForOutput(ComparedPlaces compared, Frame frame, int hiddenX, int hiddenY) {}

    /** The measures that can be chosen, with what the project holds of each. */
    public List<MeasureChoice> choices(OpenProject project) {
        return catalogue.measures(project, false);
    }

    /** The groups for which both measures have numbers on a level and in their periods, everyone first. */
    public List<Group> groups(OpenProject project, Comparison comparison) {
        return project.reading(tx -> {
            List<Extent> extents = new CoverageQuery(tx).extents();
            Set<Group> both = groups(extents, comparison, comparison.x());
            both.retainAll(groups(extents, comparison, comparison.y()));
            return both.stream()
                    .sorted(Comparator.comparing((Group group) -> !group.equals(Group.EVERYONE))
                            .thenComparing(Group::code))
                    .toList();
        });
    }

    private static Set<Group> groups(List<Extent> extents, Comparison comparison, MeasureSide side) {
        return extents.stream()
                .filter(extent ->
                        extent.series().metricId().equals(side.metric().id())
                                && extent.period().equals(side.period())
                                && extent.level().equals(comparison.level())
                                && extent.withValue() > 0)
                .map(Extent::group)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The pair to begin with; empty where the project does not hold two measures. */
    public Optional<CompareRequest> suggestion(OpenProject project) {
        return new CompareChooser(choices(project), project.level()).suggestion();
    }

    /** Compares with stored values, for the analyst's own eyes. */
    public Job<ComparedPlaces> comparing(OpenProject project, CompareRequest request) {
        return progress -> compare(project, request, Room.DESK, progress).compared();
    }

    /** Compares with the values that an output may carry. */
    Job<ForOutput> comparingForOutput(OpenProject project, CompareRequest request) {
        return progress -> compare(project, request, Room.OUTPUT, progress);
    }

    private ForOutput compare(OpenProject project, CompareRequest request, Room room, Progress progress) {
        progress.report("job.comparing", 0, 0);
        Settled settled = new CompareChooser(choices(project), project.level()).settle(request);
        return project.reading(tx -> {
            Frame frame = new FrameQuery(tx)
                    .read(new FrameRequest(
                            settled.x().series().id(),
                            settled.x().period(),
                            settled.y().series().id(),
                            settled.y().period(),
                            request.group(),
                            settled.level(),
                            Map.of()));
            Intervals.fill(frame);
            Table table = frame.table();
            Boundaries shapes =
                    boundaries.boundaries(tx, settled.level(), settled.y().period(), codes(table));
            List<Place> places = PlaceLabels.of(tx).of(places(tx, settled, table, shapes));
            addCentres(table, places, shapes);
            int hiddenX =
                    room == Room.DESK ? 0 : Hiding.hide(table, settled.x().metric(), FrameColumn.X_VALUE, small());
            int hiddenY =
                    room == Room.DESK ? 0 : Hiding.hide(table, settled.y().metric(), FrameColumn.Y_VALUE, small());
            Comparison comparison = analysis.compare(
                    table,
                    new ComparisonRequest(
                            frame.x().measure(),
                            frame.y().measure(),
                            settled.level(),
                            request.group(),
                            places,
                            neighbors(request.weights(), places, shapes),
                            request.permutations(),
                            request.seed(),
                            null,
                            false),
                    progress);
            List<MapShape> drawn = shapes.shapes(places);
            ComparedPlaces compared =
                    new ComparedPlaces(filled(request, settled), comparison, drawn, shapes.frameShapes());
            return new ForOutput(compared, frame, hiddenX, hiddenY);
        });
    }

    private static SmallCounts small() {
        return new SmallCounts(SmallCounts.USUAL);
    }

    private static CompareRequest filled(CompareRequest request, Settled settled) {
        return new CompareRequest(
                filled(settled.x()),
                filled(settled.y()),
                settled.level(),
                request.group(),
                request.weights(),
                request.permutations(),
                request.seed());
    }

    private static CompareRequest.Side filled(Chosen chosen) {
        return new CompareRequest.Side(chosen.metric().id(), chosen.series().name(), chosen.period());
    }

    private static List<String> codes(Table table) {
        return table.stringColumn(Frame.CODE).asList();
    }

    /**
     * The places of the level that are considered: those the map of the year shows, or, where there is no map, those
     * that exist in the period of the harm; and any other that has a value.
     */
    private static List<Place> places(Transaction tx, Settled settled, Table table, Boundaries shapes) {
        Set<Integer> inFrame = new HashSet<>();
        IntColumn ids = table.intColumn(FrameColumn.PLACE_ID.column());
        for (int i = 0; i < table.rowCount(); i++) {
            inFrame.add(ids.getInt(i));
        }
        List<Place> places = new ArrayList<>();
        for (Place place : tx.places().ofLevel(settled.level())) {
            boolean shown = shapes.drawn().isEmpty()
                    ? place.existsIn(settled.y().period())
                    : shapes.drawn().containsKey(place.code());
            if (shown || inFrame.contains(place.id())) {
                places.add(place);
            }
        }
        return places;
    }

    /** Puts the places' centres into the frame, on the map that distances are measured on. */
    private static void addCentres(Table table, List<Place> places, Boundaries shapes) {
        DoubleColumn east = DoubleColumn.create(FrameColumn.EAST.column(), table.rowCount());
        DoubleColumn north = DoubleColumn.create(FrameColumn.NORTH.column(), table.rowCount());
        Map<Integer, String> codes = new HashMap<>();
        places.forEach(place -> codes.put(place.id(), place.code()));
        IntColumn ids = table.intColumn(FrameColumn.PLACE_ID.column());
        for (int i = 0; i < table.rowCount(); i++) {
            Outline outline = shapes.measured().get(codes.getOrDefault(ids.getInt(i), ""));
            if (outline != null) {
                double[] centre = outline.centroid();
                east.set(i, centre[0]);
                north.set(i, centre[1]);
            }
        }
        table.replaceColumn(FrameColumn.EAST.column(), east);
        table.replaceColumn(FrameColumn.NORTH.column(), north);
    }

    /** Who is next to whom, in the order of the places; null where the places have no shapes. */
    private static @Nullable SpatialWeights neighbors(String weights, List<Place> places, Boundaries shapes) {
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
