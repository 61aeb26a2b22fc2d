package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.ComparisonRequest;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.geo.Outline;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.query.Frame;
import org.sharedsafety.service.BoundaryService.Boundaries;
import org.sharedsafety.service.CompareChooser.Chosen;
import org.sharedsafety.service.CompareChooser.Settled;
import org.sharedsafety.stats.SpatialWeights;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** Puts together what a comparison is made of: places with their centres, neighbors, shapes, what is known of measures. */
final class ComparisonPreparation {
    private final BoundaryService boundaries;
    private final Lately<NeighborsOf, SpatialWeights> neighbors = new Lately<>(3);

    ComparisonPreparation(BoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    /** Everything that a comparison is made of. */
    record Prepared(
            CompareRequest asked,
            ComparisonRequest request,
            List<MapShape> drawn,
            List<MapShape> frame,
            OutputFrames.Taken taken) {
        ComparedPlaces compared(Comparison comparison) {
            boolean hurtful = comparison.findings().stream().anyMatch(Finding::refusesMap);
            return new ComparedPlaces(asked, comparison, hurtful ? List.of() : drawn, hurtful ? List.of() : frame);
        }
    }

    /** Makes one ready for a frame of two measures, of which an output takes out what it may not carry. */
    Prepared prepare(
            Transaction tx,
            OpenProject project,
            CompareRequest request,
            Settled settled,
            int levels,
            Frame frame,
            OutputFrames output) {
        Table table = frame.table();
        FactsOfProject facts = new FactsOfProject(tx);
        Boundaries shapes =
                boundaries.boundaries(tx, settled.level(), settled.y().period(), codes(table));
        List<Place> places = PlaceLabels.of(tx).of(places(tx, settled, table, shapes));
        addCentres(table, places, shapes);
        OutputFrames.Taken taken = output.hide(frame);
        List<MapShape> drawn = shapes.shapes(places);
        return new Prepared(
                filled(request, settled),
                new ComparisonRequest(
                        frame.x().measure(),
                        frame.y().measure(),
                        settled.level(),
                        request.group(),
                        places,
                        neighbors(project, request.weights(), places, shapes),
                        request.permutations(),
                        request.seed(),
                        request.overridden(),
                        known(facts, settled, request.group(), places, levels, !drawn.isEmpty())),
                drawn,
                shapes.frameShapes(),
                taken);
    }

    /** In every year whose map is the same, the neighbors are the same. */
    private @Nullable SpatialWeights neighbors(
            OpenProject project, String weights, List<Place> places, Boundaries shapes) {
        if (shapes.measured().isEmpty()) {
            return null;
        }
        List<Optional<Outline>> outlines = places.stream()
                .map(place -> Optional.ofNullable(shapes.measured().get(place.code())))
                .toList();
        return neighbors.answer(
                project,
                new NeighborsOf(weights, outlines),
                () -> Objects.requireNonNull(ChosenNeighbors.of(weights, places, shapes)));
    }

    private record NeighborsOf(String weights, List<Optional<Outline>> outlines) {}

    /** What the project knows of the two measures beside their numbers. */
    private static ViewFacts known(
            FactsOfProject project, Settled settled, Group group, List<Place> places, int levels, boolean mapped) {
        List<Integer> ids = places.stream().map(Place::id).toList();
        List<MeasureFacts> measures = Stream.of(settled.x(), settled.y())
                .map(side -> project.measure(
                        side.metric(), side.series(), List.of(side.period()), group, settled.level(), ids))
                .toList();
        List<ViewFact> facts = new ArrayList<>();
        facts.add(new ViewFact.Levels(levels));
        facts.add(new ViewFact.People(group));
        facts.add(project.residents(settled.level(), settled.y().period(), ids));
        project.apportioned(measures, group, settled.level()).ifPresent(facts::add);
        ViewFact.OtherBoundaries.of(places, settled.x().period(), settled.y().period())
                .ifPresent(facts::add);
        if (mapped) {
            facts.add(new ViewFact.Mapped(settled.level()));
        }
        return ViewFacts.of(measures).with(facts);
    }

    private static CompareRequest filled(CompareRequest request, Settled settled) {
        return new CompareRequest(
                filled(settled.x()),
                filled(settled.y()),
                settled.level(),
                request.group(),
                request.weights(),
                request.permutations(),
                request.seed(),
                request.overridden(),
                request.beside());
    }

    private static CompareRequest.Side filled(Chosen chosen) {
        return new CompareRequest.Side(chosen.metric().id(), chosen.series().name(), chosen.period());
    }

    /** Puts the centres of the places into a frame. */
    void locate(Transaction tx, Settled settled, Frame frame) {
        Boundaries shapes =
                boundaries.boundaries(tx, settled.level(), settled.y().period(), codes(frame.table()));
        addCentres(frame.table(), places(tx, settled, frame.table(), shapes), shapes);
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
}
