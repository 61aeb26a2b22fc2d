package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.PanelAnalysis;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.query.Frame;
import org.sharedsafety.service.CompareChooser.Settled;
import org.sharedsafety.service.CompareService.ForOutput;
import org.sharedsafety.service.OutputFrames.Grouped;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.Table;

/** A comparison in panels: the same pair in parts of its places, or for groups of people. */
public final class PanelService {
    private static final int FEW_PERMUTATIONS = 99;

    private final CompareService comparing;

    public PanelService(CompareService comparing) {
        this.comparing = comparing;
    }

    /**
     * A way to part a comparison.
     *
     * @param metric the parting measure, or null where something else parts
     */
    public record Choice(PanelSplit split, @Nullable Metric metric) {}

    /** Panels as an output may show them. */
    record PanelsForOutput(ComparedPanels panels, OutputView.Released released) {}

    /** The ways to part a comparison: residents, larger places, groups of people, then measures by name. */
    public List<Choice> choices(OpenProject project, Comparison whole) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(new PanelSplit(PanelSplit.Kind.RESIDENTS, "", 0), null));
        if (whole.places().stream()
                        .map(place -> place.place().parentCode())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1) {
            choices.add(new Choice(new PanelSplit(PanelSplit.Kind.LARGER, "", 0), null));
        }
        project.reading(tx -> PanelGroups.of(tx, whole.y(), whole.level())).dimensions().stream()
                .map(dimension -> new Choice(new PanelSplit(PanelSplit.Kind.GROUP, dimension, 0), null))
                .forEach(choices::add);
        comparing.choices(project).stream()
                .filter(choice -> choice.metric().principle() != Principle.POP
                        && choice.levels().contains(whole.level())
                        && !choice.metric().id().equals(whole.x().metric().id())
                        && !choice.metric().id().equals(whole.y().metric().id()))
                .map(choice -> new Choice(
                        new PanelSplit(PanelSplit.Kind.MEASURE, choice.metric().id(), 0), choice.metric()))
                .sorted(Comparator.comparing(
                        choice -> Objects.requireNonNull(choice.metric()).nameEn()))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    /** Parts a comparison with stored values, for the analyst's own eyes. */
    public Job<ComparedPanels> parting(OpenProject project, ComparedPlaces whole, PanelSplit split) {
        return progress -> project.reading(tx -> {
            Plan plan = plan(project, tx, whole.request(), split);
            // The whole is computed already; only where its places lie has to be known again.
            Map<Integer, double[]> centres = split.kind() == PanelSplit.Kind.GROUP
                    ? Map.of()
                    : comparing.centres(tx, plan.settled(), plan.frame());
            return part(tx, whole, plan, centres, progress);
        });
    }

    /** Parts a comparison with the values that an output may carry. */
    Job<PanelsForOutput> partingForOutput(OpenProject project, CompareRequest request, PanelSplit split) {
        return progress -> project.reading(tx -> {
            Plan plan = plan(project, tx, request, split);
            OutputFrames output = OutputFrames.of(tx, plan.all());
            ForOutput whole =
                    comparing.compare(tx, project, plan.request(), plan.settled(), 1, plan.frame(), output, progress);
            Map<Integer, double[]> centres = centres(plan.frame());
            int hidden = whole.hiddenX() + whole.hiddenY();
            for (Grouped more : plan.more()) {
                OutputFrames.Taken taken = output.hide(more.frame());
                hidden += split.kind() == PanelSplit.Kind.GROUP ? taken.x() + taken.y() : taken.x();
            }
            return new PanelsForOutput(
                    part(tx, whole.compared(), plan, centres, progress),
                    new OutputView.Released(hidden, output.told(), output.notes()));
        });
    }

    /**
     * What is read to part a comparison.
     *
     * @param more the parting measure in its x, or the pair for each group of people
     */
    private record Plan(
            OpenProject project,
            CompareRequest request,
            Settled settled,
            PanelSplit split,
            Frame frame,
            List<Grouped> more,
            List<Group> leftOut) {
        List<Grouped> all() {
            List<Grouped> all = new ArrayList<>(more);
            all.add(new Grouped(frame, request.group(), request.group()));
            return all;
        }
    }

    private Plan plan(OpenProject project, Transaction tx, CompareRequest request, PanelSplit split) {
        List<MeasureChoice> choices = comparing.choices(project);
        CompareChooser chooser = new CompareChooser(choices, project.level());
        Settled settled = chooser.settle(request);
        Frame frame = CompareService.frame(tx, request, settled);
        if (split.kind() == PanelSplit.Kind.MEASURE) {
            Settled third = chooser.third(settled, split.what());
            return new Plan(
                    project,
                    request,
                    settled,
                    split,
                    frame,
                    List.of(new Grouped(
                            CompareService.frame(tx, third, Group.EVERYONE, request.group()),
                            Group.EVERYONE,
                            request.group())),
                    List.of());
        }
        if (split.kind() != PanelSplit.Kind.GROUP) {
            return new Plan(project, request, settled, split, frame, List.of(), List.of());
        }
        PanelGroups told = PanelGroups.of(tx, frame.y().measure(), settled.level());
        PanelGroups toldX = PanelGroups.of(tx, frame.x().measure(), settled.level());
        List<Group> groups = told.groups(split.what());
        if (groups.size() < 2) {
            throw WorkbenchException.of("panels.no-groups", split.what());
        }
        boolean both = toldX.groups(split.what()).containsAll(groups);
        List<Grouped> frames = groups.stream()
                .limit(PanelAnalysis.MOST)
                .map(group -> {
                    Group x = both ? group : Group.EVERYONE;
                    return new Grouped(CompareService.frame(tx, settled, x, group), x, group);
                })
                .toList();
        return new Plan(project, request, settled, split, frame, frames, groups.subList(frames.size(), groups.size()));
    }

    private ComparedPanels part(
            Transaction tx, ComparedPlaces whole, Plan plan, Map<Integer, double[]> centres, Progress progress) {
        Comparison comparison = whole.comparison();
        PanelAnalysis analysis = new PanelAnalysis(comparison, centres);
        int complete = comparison.n();
        int parts = plan.split().parts() == 0
                ? complete >= 3 * ComparisonPanels.LEAST ? 3 : 2
                : plan.split().parts();
        PanelSplit settled = plan.split().isCut() ? plan.split().into(parts) : plan.split();
        ComparisonPanels panels =
                switch (plan.split().kind()) {
                    case MEASURE -> {
                        Frame third = plan.more().get(0).frame();
                        yield analysis.byMeasure(
                                third.x().measure(), PanelAnalysis.readings(third.table(), comparison), parts);
                    }
                    case RESIDENTS -> analysis.byResidents(parts);
                    case LARGER -> analysis.byLarger(larger(tx, comparison));
                    case GROUP -> groups(tx, comparison, plan, progress);
                };
        if (panels.panels().size() < 2) {
            throw WorkbenchException.of("panels.one-part");
        }
        return new ComparedPanels(whole, settled, panels);
    }

    private ComparisonPanels groups(Transaction tx, Comparison whole, Plan plan, Progress progress) {
        // What an output must not carry is out of the frames already.
        Map<Group, Comparison> found = new LinkedHashMap<>();
        Map<Integer, double[]> centres = new HashMap<>();
        CompareRequest asked = plan.request();
        for (Grouped each : plan.more()) {
            CompareRequest ofGroup = new CompareRequest(
                    asked.x(),
                    asked.y(),
                    asked.level(),
                    each.y(),
                    asked.weights(),
                    FEW_PERMUTATIONS,
                    asked.seed(),
                    asked.overridden(),
                    null);
            found.put(
                    each.y(),
                    comparing
                            .compare(
                                    tx,
                                    plan.project(),
                                    ofGroup,
                                    plan.settled(),
                                    1,
                                    each.frame(),
                                    OutputFrames.NONE,
                                    progress)
                            .compared()
                            .comparison());
            centres.putAll(centres(each.frame()));
        }
        return new PanelAnalysis(whole, centres).byGroup(found).without(plan.leftOut());
    }

    /** Where the places of a frame lie, after it was compared. */
    static Map<Integer, double[]> centres(Frame frame) {
        Table table = frame.table();
        Map<Integer, double[]> centres = new HashMap<>();
        for (int row = 0; row < table.rowCount(); row++) {
            if (!table.column(FrameColumn.EAST.column()).isMissing(row)
                    && !table.column(FrameColumn.NORTH.column()).isMissing(row)) {
                centres.put(table.intColumn(FrameColumn.PLACE_ID.column()).getInt(row), new double[] {
                    table.doubleColumn(FrameColumn.EAST.column()).getDouble(row),
                    table.doubleColumn(FrameColumn.NORTH.column()).getDouble(row)
                });
            }
        }
        return centres;
    }

    private static Map<String, String> larger(Transaction tx, Comparison comparison) {
        Set<String> wanted = new HashSet<>();
        comparison.places().forEach(place -> {
            String parent = place.place().parentCode();
            if (parent != null) {
                wanted.add(parent);
            }
        });
        Map<String, String> names = new TreeMap<>();
        for (Place place : tx.places().all()) {
            if (wanted.contains(place.code())) {
                names.put(place.code(), place.name());
            }
        }
        wanted.forEach(code -> names.putIfAbsent(code, code));
        return names;
    }
}
