package org.sharedsafety.service;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.ConfidenceLevel;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.model.result.CountedCard;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.NumberCard.Role;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.TracedId;
import org.sharedsafety.model.result.UpstreamMix;
import org.sharedsafety.query.Frame;
import org.sharedsafety.query.FrameQuery;
import org.sharedsafety.query.FrameRequest;
import org.sharedsafety.query.ObservationFilter;
import org.sharedsafety.query.ObservationQuery;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.Transaction;

/** Tells where numbers come from, down to the cell. */
public final class SourceService {
    private static final int AROUND = 200;

    /** The card of one number: its formula, every cell behind it with the rows around it, and what was done. */
    public Job<NumberCard> tracing(OpenProject project, CardRequest request) {
        String level = request.level();
        if (level != null) {
            return progress ->
                    project.reading(tx -> new CardSum(tx, metric(project, request.metric()), request, level).card());
        }
        return progress -> project.reading(tx -> {
            Metric metric = metric(project, request.metric());
            StoredObservation found = find(tx, metric, request);
            Observation observation = found.observation();
            Series series = observation.key().series();
            Period period = observation.key().period();
            Group group = observation.key().group();
            Frame frame = new FrameQuery(tx)
                    .read(new FrameRequest(
                            series.id(),
                            period,
                            series.id(),
                            period,
                            group,
                            observation.key().place().level(),
                            Map.of()));
            CardReading reading =
                    CardReading.of(frame, observation.key().place().id());
            CardParts parts = new CardParts(tx, progress);
            boolean computed = frame.x().measure().computed() && reading.hasDenominator();
            List<NumberCard.Part> all = new ArrayList<>();
            all.addAll(parts.ofValue(found, metric, computed ? Role.NUMERATOR : Role.VALUE));
            if (computed) {
                denominator(tx, frame, observation, group)
                        .ifPresent(under -> all.addAll(parts.ofValue(
                                under,
                                metric(
                                        project,
                                        under.observation().key().series().metricId()),
                                Role.DENOMINATOR)));
            }
            boolean own = !computed && reading.reading().value() != null;
            NumberCard.Origin origin = CardOrigin.of(tx, found).orElse(null);
            return new NumberCard(
                    PlaceLabels.of(tx).of(observation.key().place()),
                    metric,
                    period,
                    group,
                    series.name(),
                    own ? ownInterval(reading.reading(), found) : reading.reading(),
                    !computed,
                    all,
                    steps(tx, found, CardSteps.of(found, metric, computed, reading, origin)),
                    origin,
                    new CardShares(tx, progress).of(found, metric).orElse(null),
                    hidden(tx, frame, group, observation.key().place().id()),
                    List.of(),
                    own ? found.level() : ConfidenceLevel.USUAL);
        });
    }

    /**
     * What the id of a number in a report leads to: the cells of a number of a place, and of a computed one the numbers and
     * the method that make it. Fails with near ids where nothing has this one.
     */
    public Job<TracedId> tracingId(OpenProject project, String id) {
        return progress -> new IdTrace(this, project, id).trace(progress);
    }

    /** The card of how many measures stand on a stage: each with its years and files. */
    public Job<CountedCard> counting(OpenProject project, UpstreamMix.Stage stage, List<Metric> measures) {
        return progress -> project.reading(tx -> {
            List<CountedCard.Held> held = new ArrayList<>();
            for (Metric metric : measures) {
                progress.checkCancelled();
                Set<Period> periods = new TreeSet<>();
                Set<String> files = new TreeSet<>();
                new ObservationQuery(tx).forEach(ObservationFilter.ofMetric(metric.id()), found -> {
                    periods.add(found.observation().key().period());
                    files.add(found.observation().source().file());
                });
                held.add(new CountedCard.Held(metric, List.copyOf(periods), List.copyOf(files)));
            }
            return new CountedCard.Measures(stage, held);
        });
    }

    /** The ends as the sheet has them, at the level at which they were published. */
    private static Reading ownInterval(Reading reading, StoredObservation found) {
        Double lower = found.observation().lower();
        Double upper = found.observation().upper();
        return new Reading(
                reading.value(),
                reading.numerator(),
                reading.denominator(),
                lower == null ? null : Double.valueOf(lower * found.scale()),
                upper == null ? null : Double.valueOf(upper * found.scale()),
                reading.status(),
                reading.reason(),
                reading.coverage());
    }

    /** Opens the sheet of a number around its cell, as the file kept in the project holds it. */
    public Job<KeptSheet> opening(OpenProject project, NumberCard.Part part) {
        return progress -> project.reading(tx -> {
            List<Integer> headers = tx.imports().sheets(part.importId()).stream()
                    .filter(sheet -> sheet.sheet().equals(part.sheet()))
                    .findFirst()
                    .flatMap(sheet -> new RecipeJson().read(sheet.recipe()).step(Step.HeaderRows.class))
                    .map(Step.HeaderRows::rows)
                    .orElse(List.of());
            List<SheetRow> rows = new SourceRows(tx, part.file(), part.sheet(), progress)
                    .rows(part.cell(), headers, AROUND, AROUND)
                    .orElseThrow(() ->
                            WorkbenchException.of("source.not-kept", part.file().name()));
            return new KeptSheet(part.file().name(), part.sheet(), part.cell(), headers, rows);
        });
    }

    /** Whether an output that shows all places of the frame would hide one, and why. */
    private static @Nullable HiddenMark hidden(Transaction tx, Frame frame, Group group, int placeId) {
        return marks(tx, frame, group).get(placeId);
    }

    /** Which places of the frame an output that shows all of them would hide, and why. */
    static Map<Integer, HiddenMark> marks(Transaction tx, Frame frame, Group group) {
        Hiding side = new Hiding(tx, frame, FrameColumn.X_VALUE, group);
        return side.marks(new Protection(tx).of(side.asked()).hidden());
    }

    private static List<Message> steps(Transaction tx, StoredObservation found, List<Message> steps) {
        List<Message> all = new ArrayList<>(steps);
        if (found.split() == null) {
            all.addAll(EarlierVersions.of(tx, found));
        }
        return all;
    }

    private static Metric metric(OpenProject project, String id) {
        return project.metrics().values().stream()
                .filter(metric -> metric.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> NoSuch.measure(id, project.metrics().values().stream()));
    }

    private static StoredObservation find(Transaction tx, Metric metric, CardRequest request) {
        List<StoredObservation> found = new ObservationQuery(tx)
                .list(ObservationFilter.card(metric.id(), request.place(), request.period(), request.group())).stream()
                        .filter(each -> request.series() == null
                                || each.observation().key().series().name().equals(request.series()))
                        .toList();
        if (found.isEmpty()) {
            throw WorkbenchException.of(
                    "source.none",
                    metric.id(),
                    request.place(),
                    request.period().text());
        }
        if (found.size() > 1) {
            throw WorkbenchException.of(
                    "compare.several-series",
                    metric.id(),
                    String.join(
                            ", ",
                            found.stream()
                                    .map(each ->
                                            each.observation().key().series().name())
                                    .toList()));
        }
        return found.get(0);
    }

    private static Optional<StoredObservation> denominator(
            Transaction tx, Frame frame, Observation observation, Group group) {
        Series under = frame.x().denominator();
        if (under == null) {
            return Optional.empty();
        }
        // As the count was divided: by the nearest year that has a number, not by an empty cell of its own.
        Period own = observation.key().period();
        List<Period> periods = new ArrayList<>(frame.x().denominatorPeriods());
        periods.sort(
                Comparator.<Period>comparingLong(each -> Math.abs(ChronoUnit.DAYS.between(own.start(), each.start())))
                        .thenComparing(Comparator.naturalOrder()));
        ObservationQuery query = new ObservationQuery(tx);
        for (Period period : periods) {
            Optional<StoredObservation> found = query.first(new ObservationFilter(
                    under.metricId(),
                    under.id(),
                    observation.key().place().code(),
                    observation.key().place().level(),
                    period,
                    group));
            if (found.filter(number -> isPositive(number.observation().value())).isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isPositive(@Nullable Double value) {
        return value != null && value > 0;
    }

    static void cite(
            Transaction tx,
            Map<Integer, List<Citation>> byPlace,
            Map<Long, SourceFile> files,
            boolean ofX,
            Frame.Side side,
            String level,
            Group group) {
        Role role = side.measure().computed() ? Role.NUMERATOR : Role.VALUE;
        cite(
                tx,
                byPlace,
                files,
                ofX,
                role,
                side.measure().series(),
                side.measure().period(),
                level,
                group);
        Series under = side.denominator();
        if (under != null && side.measure().computed()) {
            for (Period period : side.denominatorPeriods()) {
                cite(tx, byPlace, files, ofX, Role.DENOMINATOR, under, period, level, group);
            }
        }
    }

    private static void cite(
            Transaction tx,
            Map<Integer, List<Citation>> byPlace,
            Map<Long, SourceFile> files,
            boolean ofX,
            Role role,
            Series series,
            Period period,
            String level,
            Group group) {
        new ObservationQuery(tx)
                .forEach(new ObservationFilter(series.metricId(), series.id(), null, level, period, group), found -> {
                    Observation observation = found.observation();
                    @Nullable CellAddress cell = observation.source().cell();
                    long importId = observation.source().importId();
                    if (cell != null) {
                        byPlace.computeIfAbsent(observation.key().place().id(), id -> new ArrayList<>())
                                .add(new Citation(
                                        ofX,
                                        role,
                                        observation.source().file(),
                                        observation.source().sheet(),
                                        cell));
                    }
                    files.computeIfAbsent(importId, id -> file(tx, id));
                });
    }

    static SourceFile file(Transaction tx, long importId) {
        ImportTable.Import made = tx.imports().byId(importId).orElseThrow();
        return tx.sourceFiles().byId(made.sourceId()).orElseThrow();
    }
}
