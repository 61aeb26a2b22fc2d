package org.sharedsafety.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.ConfidenceLevel;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.query.ImportQuery;
import org.sharedsafety.query.ImportQuery.ImportDetails;
import org.sharedsafety.query.ObservationFilter;
import org.sharedsafety.query.ObservationQuery;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.service.MeasureChoice.Held;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.Transaction;

/** Tells what a project holds. */
public final class CatalogueService {
    // Every page asks for them, on the window's thread.
    private final Lately<String, List<MeasureChoice>> measures = new Lately<>(1);
    private final Lately<Optional<String>, List<Place>> places = new Lately<>(2);

    /** An import that was made at some time, with what was listed then. */
    public record PastImport(
            long id,
            String file,
            String sha256,
            Instant at,
            String state,
            long rowsRead,
            long observations,
            long current,
            boolean bytesKept,
            String publisher,
            List<Problem> problems) {
        public PastImport {
            problems = List.copyOf(problems);
        }
    }

    /** What is held of a measure for one series, level, period and group. */
    public record Covered(
            String metric,
            String series,
            String level,
            String period,
            String group,
            long observations,
            long withValue,
            boolean split) {}

    /**
     * An observation as the desk sees it: its value in the measure's unit, and why outputs hide it or null.
     *
     * @param level how sure its published interval is
     * @param split how it was made from the numbers of smaller places, or null where it stands in a sheet
     */
    public record DeskObservation(
            Observation observation,
            @Nullable Double scaled,
            String unit,
            @Nullable HiddenMark hidden,
            @Nullable Split split,
            ConfidenceLevel level) {}

    /** The measures with numbers about everyone, in the order of the catalogue. */
    public List<MeasureChoice> measures(OpenProject project) {
        return measures.answer(
                project,
                "measures",
                () -> List.copyOf(measures(project, false, project.reading(tx -> held(tx, Group.EVERYONE::equals)))));
    }

    /** The measures with observations about anyone, or all, in the order of the catalogue. */
    public List<MeasureChoice> measuresOfAnyone(OpenProject project, boolean all) {
        return measures(project, all, project.reading(tx -> held(tx, group -> true)));
    }

    private static List<MeasureChoice> measures(OpenProject project, boolean all, Map<String, List<Held>> held) {
        List<MeasureChoice> choices = new ArrayList<>();
        for (Metric metric : project.metrics().values()) {
            List<Held> own = held.getOrDefault(metric.id(), List.of());
            if (all || !own.isEmpty()) {
                choices.add(new MeasureChoice(metric, own));
            }
        }
        return choices;
    }

    private static Map<String, List<Held>> held(Transaction tx, Predicate<Group> about) {
        Map<String, List<Held>> held = new LinkedHashMap<>();
        for (Extent part : new CoverageQuery(tx).extents()) {
            if (about.test(part.group())) {
                held.computeIfAbsent(part.series().metricId(), id -> new ArrayList<>())
                        .add(new Held(
                                part.series(),
                                part.level(),
                                part.period(),
                                part.observations(),
                                part.withValue(),
                                part.split()));
            }
        }
        return held;
    }

    /** Everything the project holds. */
    public List<Covered> coverage(OpenProject project) {
        return project.reading(tx -> new CoverageQuery(tx)
                .extents().stream()
                        .map(part -> new Covered(
                                part.series().metricId(),
                                part.series().name(),
                                part.level(),
                                part.period().text(),
                                part.group().code(),
                                part.observations(),
                                part.withValue(),
                                part.split()))
                        .toList());
    }

    /** The places of a level, or of all levels. */
    public List<Place> places(OpenProject project, @Nullable String level) {
        return places.answer(
                project,
                Optional.ofNullable(level),
                () -> List.copyOf(project.reading(
                        tx -> level == null ? tx.places().all() : tx.places().ofLevel(level))));
    }

    /** All imports, oldest first. */
    public List<PastImport> imports(OpenProject project) {
        return project.reading(tx -> new ImportQuery(tx)
                .all().stream().map(CatalogueService::pastImport).toList());
    }

    private static PastImport pastImport(ImportDetails details) {
        return new PastImport(
                details.done().id(),
                details.done().fileName(),
                details.file().sha256(),
                details.done().at(),
                details.done().state().name().toLowerCase(Locale.ROOT),
                details.done().rowsRead(),
                details.done().observations(),
                details.current(),
                details.file().bytesKept(),
                details.file().publisher(),
                StoredProblems.read(details.done().summary()));
    }

    /** What uses an import, to be said before it is deleted. */
    public Job<ImportUse> using(OpenProject project, long importId) {
        return progress -> project.reading(tx -> ImportUse.of(tx, importId));
    }

    /** Deletes an import, wherever it stands; a step of history that can be taken back. */
    public Job<Boolean> deleting(OpenProject project, long importId) {
        return progress -> {
            boolean done = project.file().writing(tx -> {
                ImportTable.Import made = tx.imports()
                        .byId(importId)
                        .filter(known -> known.state() == ImportTable.State.ACTIVE)
                        .orElseThrow(() -> WorkbenchException.of("import.unknown-import", importId));
                tx.history().deleteImport(Message.of("history.deleted-import", made.fileName()), importId);
                return true;
            });
            project.file().saveBack();
            return done;
        };
    }

    /** Observations with the cell each was read from; a null leaves a part open. */
    public Job<List<DeskObservation>> observations(
            OpenProject project,
            @Nullable String metric,
            @Nullable String place,
            @Nullable Period period,
            @Nullable String group) {
        ObservationFilter filter =
                new ObservationFilter(metric, null, place, null, period, group == null ? null : new Group(group));
        if (metric != null && !project.metrics().containsKey(metric)) {
            throw NoSuch.measure(metric, project.metrics().values().stream());
        }
        return progress -> project.reading(tx -> {
            List<StoredObservation> listed = new ObservationQuery(tx).list(filter);
            ListedCounts counts = new ListedCounts(tx, project.metrics(), listed);
            return listed.stream().map(found -> desk(found, counts)).toList();
        });
    }

    private static DeskObservation desk(StoredObservation found, ListedCounts counts) {
        Double value = found.observation().value();
        return new DeskObservation(
                found.observation(),
                value == null ? null : Double.valueOf(value * found.scale()),
                found.kind().name().toLowerCase(Locale.ROOT),
                counts.mark(found),
                found.split(),
                found.level());
    }
}
