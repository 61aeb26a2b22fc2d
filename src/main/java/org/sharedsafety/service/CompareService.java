package org.sharedsafety.service;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.ComparisonAnalysis;
import org.sharedsafety.analysis.SelectionAnalysis;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.SelectionStatistics;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.query.Frame;
import org.sharedsafety.query.FrameQuery;
import org.sharedsafety.query.FrameRequest;
import org.sharedsafety.service.CompareChooser.Settled;
import org.sharedsafety.service.Protection.Told;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.Table;

/** Two measures side by side: joins query, shapes and analysis. */
public final class CompareService {
    private final CatalogueService catalogue;
    private final ComparisonPreparation preparation;
    private final ComparisonAnalysis analysis;

    public CompareService(CatalogueService catalogue, BoundaryService boundaries, Parallel parallel) {
        this.catalogue = catalogue;
        this.preparation = new ComparisonPreparation(boundaries);
        this.analysis = new ComparisonAnalysis(parallel);
    }

    /** For whom a comparison is made: the desk sees stored values, an output only what it may carry. */
    enum Room {
        DESK,
        OUTPUT
    }

    /**
     * A comparison as an output may show it, and how many places it hides.
     *
     * @param told what the output gives away
     * @param notes what was done to protect it, in words
     */
    record ForOutput(ComparedPlaces compared, Frame frame, int hiddenX, int hiddenY, Told told, List<Message> notes) {
        OutputView.Released released() {
            return new OutputView.Released(hiddenX + hiddenY, told, notes);
        }
    }

    /** Which numbers of a comparison an output would hide, and why, by number of the place. */
    public record HiddenMarks(Map<Integer, HiddenMark> x, Map<Integer, HiddenMark> y) {
        public HiddenMarks {
            x = Map.copyOf(x);
            y = Map.copyOf(y);
        }
    }

    /** The measures that can be chosen, with what the project holds of each. */
    public List<MeasureChoice> choices(OpenProject project) {
        return catalogue.measures(project);
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

    /**
     * A comparison as a window shows it, with stored values.
     *
     * @param compared all but the random orders that no window tells of, see {@link ComparisonAnalysis.AtOnce}
     * @param rest the same with every caution, or null where none is open
     */
    public record AtOnce(ComparedPlaces compared, @Nullable Job<ComparedPlaces> rest) {}

    /** Compares with stored values for the window, what can be told at once first. */
    public Job<AtOnce> comparingAtOnce(OpenProject project, CompareRequest request) {
        return progress -> {
            Settled settled = new CompareChooser(choices(project), project.level()).settle(request);
            String other = request.beside();
            if (other != null && !other.equals(settled.level())) {
                return new AtOnce(compare(project, request, Room.DESK, progress).compared(), null);
            }
            progress.report("job.comparing", 0, 0);
            record Ready(ComparisonPreparation.Prepared prepared, Table table) {}
            Ready ready = project.reading(tx -> {
                Frame frame = frame(tx, request, settled);
                return new Ready(
                        preparation.prepare(tx, project, request, settled, 1, frame, OutputFrames.NONE), frame.table());
            });
            ComparisonAnalysis.AtOnce found =
                    analysis.atOnce(ready.table(), ready.prepared().request(), progress);
            Job<Comparison> rest = found.rest();
            return new AtOnce(
                    ready.prepared().compared(found.comparison()),
                    rest == null ? null : later -> ready.prepared().compared(rest.run(later)));
        };
    }

    /** Compares with the values that an output may carry. */
    Job<ForOutput> comparingForOutput(OpenProject project, CompareRequest request) {
        return progress -> compare(project, request, Room.OUTPUT, progress);
    }

    /** Compares with stored values for a report to those who may see small counts. */
    Job<ForOutput> comparingAuthorised(OpenProject project, CompareRequest request) {
        return progress -> compare(project, request, Room.DESK, progress);
    }

    /** The selected places of a comparison beside the rest and beside all; a few milliseconds for thousands of places. */
    public static SelectionStatistics selecting(Comparison comparison, Set<Integer> selected) {
        return SelectionAnalysis.of(comparison, selected);
    }

    /** What an output of a comparison would hide, for the analyst's own eyes. */
    public Job<HiddenMarks> marking(OpenProject project, CompareRequest request) {
        return progress -> {
            Settled settled = new CompareChooser(choices(project), project.level()).settle(request);
            return project.reading(tx -> {
                Frame frame = frame(tx, request, settled);
                OutputFrames output = OutputFrames.of(tx, request.group(), List.of(frame));
                return output.marks(frame);
            });
        };
    }

    private ForOutput compare(OpenProject project, CompareRequest request, Room room, Progress progress) {
        progress.report("job.comparing", 0, 0);
        CompareChooser chooser = new CompareChooser(choices(project), project.level());
        Settled settled = chooser.settle(request);
        String other = request.beside();
        if (other == null || other.equals(settled.level())) {
            return project.reading(tx -> {
                Frame frame = frame(tx, request, settled);
                OutputFrames output = output(tx, request, room, List.of(frame));
                return compare(tx, project, request, settled, 1, frame, output, progress);
            });
        }
        Settled beside = chooser.beside(settled, other);
        return project.reading(tx -> {
            Frame frame = frame(tx, request, settled);
            Frame second = frame(tx, request, beside);
            OutputFrames output = output(tx, request, room, List.of(frame, second));
            Comparison there = compare(tx, project, request, beside, 2, second, output, progress)
                    .compared()
                    .comparison();
            ForOutput here = compare(tx, project, request, settled, 2, frame, output, progress);
            return new ForOutput(
                    here.compared().with(there),
                    here.frame(),
                    here.hiddenX(),
                    here.hiddenY(),
                    here.told(),
                    here.notes());
        });
    }

    /** What all levels of one output show together; nothing is taken out on the desk. */
    private static OutputFrames output(Transaction tx, CompareRequest request, Room room, List<Frame> frames) {
        return room == Room.DESK ? OutputFrames.NONE : OutputFrames.of(tx, request.group(), frames);
    }

    /** The numbers of a settled comparison. */
    static Frame frame(Transaction tx, CompareRequest request, Settled settled) {
        return frame(tx, settled, request.group(), request.group());
    }

    /** The numbers of a settled comparison for the people that each side is about. */
    static Frame frame(Transaction tx, Settled settled, Group groupX, Group groupY) {
        Frame frame = new FrameQuery(tx)
                .read(new FrameRequest(
                        settled.x().series().id(),
                        settled.x().period(),
                        settled.y().series().id(),
                        settled.y().period(),
                        groupY,
                        settled.level(),
                        Map.of(),
                        groupX));
        Intervals.fill(frame);
        return frame;
    }

    /** Where the places of a frame lie, by their numbers; empty where there are no boundaries. */
    Map<Integer, double[]> centres(Transaction tx, Settled settled, Frame frame) {
        preparation.locate(tx, settled, frame);
        return PanelService.centres(frame);
    }

    /** Compares the numbers of a frame, which gets the places' centres, after what an output must not carry is out. */
    ForOutput compare(
            Transaction tx,
            OpenProject project,
            CompareRequest request,
            Settled settled,
            int levels,
            Frame frame,
            OutputFrames output,
            Progress progress) {
        ComparisonPreparation.Prepared prepared =
                preparation.prepare(tx, project, request, settled, levels, frame, output);
        Comparison comparison = analysis.compare(frame.table(), prepared.request(), progress);
        return new ForOutput(
                prepared.compared(comparison),
                frame,
                prepared.taken().x(),
                prepared.taken().y(),
                output.told(),
                output.notes());
    }
}
