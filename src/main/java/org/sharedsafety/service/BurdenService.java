package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.BurdenAnalysis;
import org.sharedsafety.analysis.BurdenRequest;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;

/** Who carries how much of a harm. */
public final class BurdenService {
    /** What to begin with: counted by hospitals, so not only what reached police, and often enough for shares. */
    private static final String FIRST = "PH04";

    private static final Set<Direction> HARM = Set.of(Direction.WORSE, Direction.AMBIGUOUS);
    private static final List<String> USUAL = List.of(Group.AGE, Group.SEX, Group.RACE);

    private final BurdenAnalysis analysis = new BurdenAnalysis();

    /**
     * A harm whose shares can be told.
     *
     * @param groupings by which, {@code place} the last
     * @param periods by grouping, the latest first
     */
    public record Choice(Metric metric, List<String> groupings, Map<String, List<Period>> periods) {
        public Choice {
            groupings = List.copyOf(groupings);
            periods = Map.copyOf(periods);
        }
    }

    /** The harms counted in this project, those told by groups of people first. */
    public List<Choice> choices(OpenProject project) {
        List<Extent> extents = project.reading(tx -> new CoverageQuery(tx).extents());
        List<Choice> choices = new ArrayList<>();
        for (Metric metric : project.metrics().values()) {
            if (metric.isRate() && HARM.contains(metric.direction())) {
                Map<String, NavigableSet<Period>> held = new TreeMap<>();
                for (Extent extent : extents) {
                    if (extent.series().metricId().equals(metric.id()) && extent.withValue() > 0) {
                        grouping(extent.group()).ifPresent(by -> held.computeIfAbsent(by, any -> new TreeSet<>())
                                .add(extent.period()));
                    }
                }
                if (!held.isEmpty()) {
                    choices.add(choice(metric, held));
                }
            }
        }
        choices.sort(Comparator.comparing((Choice choice) -> choice.groupings().size() < 2)
                .thenComparing(choice -> !choice.metric().id().equals(FIRST)));
        return choices;
    }

    private static Optional<String> grouping(Group group) {
        List<Group.Part> parts = group.parts();
        return parts.isEmpty()
                ? Optional.of(BurdenRequest.BY_PLACE)
                : parts.size() == 1 ? Optional.of(parts.get(0).dimension()) : Optional.empty();
    }

    private static Choice choice(Metric metric, Map<String, NavigableSet<Period>> held) {
        Map<String, List<Period>> periods = new HashMap<>();
        held.forEach((by, each) -> periods.put(by, List.copyOf(each.descendingSet())));
        return new Choice(
                metric,
                held.keySet().stream()
                        .sorted(Comparator.comparing((String by) -> by.equals(BurdenRequest.BY_PLACE)))
                        .toList(),
                periods);
    }

    /**
     * The shares of groups, or of places, with stored values.
     *
     * @param by dimension such as {@code age}, or {@code place}
     */
    public Job<BurdenByGroup> burden(OpenProject project, MeasureQuestion question, String by) {
        return burden(project, question, by, null);
    }

    /**
     * The shares of groups, or of places, with stored values.
     *
     * @param by dimension such as {@code age}, or {@code place}
     * @param baseline the group that the others are put beside, or null for the one with the lowest rate
     */
    public Job<BurdenByGroup> burden(
            OpenProject project, MeasureQuestion question, String by, @Nullable Group baseline) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> burden(tx, project, question, by, baseline, null));
        };
    }

    /** The same as an output may show it. */
    Job<Output<BurdenByGroup>> burdenForOutput(
            OpenProject project, MeasureQuestion question, String by, @Nullable Group baseline) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                BurdenByGroup burden = burden(tx, project, question, by, baseline, out);
                return new Output<>(burden, out.released());
            });
        };
    }

    private BurdenByGroup burden(
            Transaction tx,
            OpenProject project,
            MeasureQuestion question,
            String by,
            @Nullable Group baseline,
            @Nullable OutputNumbers out) {
        return by.equals(BurdenRequest.BY_PLACE)
                ? byPlace(tx, project, question, out)
                : byGroup(tx, project, question, by, baseline, out);
    }

    private BurdenByGroup byPlace(
            Transaction tx, OpenProject project, MeasureQuestion question, @Nullable OutputNumbers out) {
        Settled settled = new MeasureChooser(tx, project).settle(question);
        List<Group> group = List.of(question.group());
        MeasureNumbers stored = read(tx, settled, settled.series(), group);
        MeasureNumbers numbers = out == null ? stored : out.only(stored, request(settled, settled.series(), group));
        return analysis.analyse(
                numbers.table(),
                null,
                request(tx, settled, numbers, BurdenRequest.BY_PLACE, List.of(question.group()), null, List.of()));
    }

    private BurdenByGroup byGroup(
            Transaction tx,
            OpenProject project,
            MeasureQuestion question,
            String by,
            @Nullable Group baseline,
            @Nullable OutputNumbers out) {
        List<Extent> own = new CoverageQuery(tx)
                .extents().stream()
                        .filter(extent -> extent.series().metricId().equalsIgnoreCase(question.metric())
                                && (question.series() == null
                                        || extent.series().name().equals(question.series()))
                                && extent.group().value(by).isPresent())
                        .toList();
        if (own.isEmpty()) {
            throw WorkbenchException.of("burden.no-such-grouping", question.metric(), by, groupings(tx, question));
        }
        Group first = own.get(0).group();
        Settled settled = new MeasureChooser(tx, project)
                .settle(new MeasureQuestion(
                        question.metric(),
                        question.series(),
                        question.level(),
                        question.place(),
                        first,
                        question.period()));
        Period period = settled.latest();
        List<Group> held = own.stream()
                .filter(extent -> extent.series().equals(settled.series())
                        && extent.level().equals(settled.level())
                        && extent.period().equals(period))
                .map(Extent::group)
                .toList();
        List<Group> groups = GroupingChooser.of(by, held);
        MeasureNumbers numbers = read(tx, settled, settled.series(), groups);
        List<String> untold = USUAL.stream()
                .filter(dimension -> new CoverageQuery(tx)
                        .extents().stream()
                                .noneMatch(extent -> extent.series()
                                                .metricId()
                                                .equals(settled.metric().id())
                                        && extent.group().value(dimension).isPresent()))
                .toList();
        BurdenRequest request = request(tx, settled, numbers, by, groups, baseline, untold);
        MeasureNumbers everyone = everyone(tx, settled, own);
        if (out != null) {
            return new BurdenOutput(analysis, settled, request, out)
                    .of(numbers, everyone, request(settled, settled.series(), groups));
        }
        return analysis.analyse(numbers.table(), everyone == null ? null : everyone.table(), request);
    }

    /** The numbers of everyone: of the same data set, else of the only other one that has them. */
    private static @Nullable MeasureNumbers everyone(Transaction tx, Settled settled, List<Extent> grouped) {
        List<Series> all = new CoverageQuery(tx)
                .extents().stream()
                        .filter(extent -> extent.series()
                                        .metricId()
                                        .equals(settled.series().metricId())
                                && extent.group().equals(Group.EVERYONE)
                                && extent.level().equals(settled.level())
                                && extent.period().equals(settled.latest()))
                        .map(Extent::series)
                        .distinct()
                        .toList();
        Series chosen = all.contains(settled.series()) ? settled.series() : all.size() == 1 ? all.get(0) : null;
        return chosen == null || grouped.isEmpty() ? null : read(tx, settled, chosen, List.of(Group.EVERYONE));
    }

    private static MeasureNumbers read(Transaction tx, Settled settled, Series series, List<Group> groups) {
        return new MeasureQuery(tx).read(request(settled, series, groups));
    }

    private static MeasureRequest request(Settled settled, Series series, List<Group> groups) {
        return new MeasureRequest(series.id(), List.of(settled.latest()), groups, settled.level(), null, Map.of());
    }

    private static BurdenRequest request(
            Transaction tx,
            Settled settled,
            MeasureNumbers numbers,
            String by,
            List<Group> groups,
            @Nullable Group baseline,
            List<String> untold) {
        PlaceLabels labels = PlaceLabels.of(tx);
        Place place = settled.place();
        boolean only = place != null && place.level().equals(settled.level());
        return new BurdenRequest(
                numbers.measure(),
                settled.level(),
                place == null ? null : labels.of(place),
                by,
                groups,
                labels.of(only ? List.of(place) : settled.places()),
                TrendService.known(tx, numbers, settled, groups.get(0)),
                baseline,
                untold);
    }

    private static String groupings(Transaction tx, MeasureQuestion question) {
        TreeSet<String> found = new CoverageQuery(tx)
                .extents().stream()
                        .filter(extent -> extent.series().metricId().equalsIgnoreCase(question.metric()))
                        .flatMap(extent -> extent.group().parts().stream())
                        .map(Group.Part::dimension)
                        .collect(Collectors.toCollection(TreeSet::new));
        found.add(BurdenRequest.BY_PLACE);
        return String.join(", ", found);
    }
}
