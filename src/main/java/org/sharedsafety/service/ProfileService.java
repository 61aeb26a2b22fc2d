package org.sharedsafety.service;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.MatrixAnalysis;
import org.sharedsafety.analysis.PeerRequest;
import org.sharedsafety.analysis.ProfileAnalysis;
import org.sharedsafety.analysis.ProfileMeasure;
import org.sharedsafety.analysis.ProfileRequest;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.PeerChoice;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.LevelNumbers.Held;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.Table;

/** One place on all its measures. */
public final class ProfileService {
    private final ProfileAnalysis analysis = new ProfileAnalysis();
    private final Lately<String, List<LevelPlaces>> choices = new Lately<>(1);
    private @Nullable Kept kept;

    /** The numbers of the level looked at last, as they were at a revision of a project. */
    private record Kept(WeakReference<OpenProject> project, long revision, LevelNumbers numbers) {}

    /**
     * The profile of a place, with stored values.
     *
     * @param code of the place
     * @param level of the place, or null for the project's own where the code stands for several
     */
    public Job<Profile> profile(OpenProject project, String code, @Nullable String level) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> profile(tx, project, place(tx, project, code, level), null, null, progress));
        };
    }

    /** The same as an output may show it. */
    Job<Output<Profile>> profileForOutput(OpenProject project, String code, @Nullable String level) {
        return profileForOutput(project, code, level, null, Protection.Told.NOTHING);
    }

    /**
     * The same on some measures alone.
     *
     * @param only ids of the measures, or null for all
     */
    Job<Output<Profile>> profileForOutput(
            OpenProject project, String code, @Nullable String level, @Nullable Set<String> only) {
        return profileForOutput(project, code, level, only, Protection.Told.NOTHING);
    }

    /** The same as a part of an output whose other parts give something away already. */
    Job<Output<Profile>> profileForOutput(
            OpenProject project,
            String code,
            @Nullable String level,
            @Nullable Set<String> only,
            Protection.Told already) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx, already);
                Profile profile = profile(tx, project, place(tx, project, code, level), only, out, progress);
                return new Output<>(profile, out.released());
            });
        };
    }

    /**
     * The places of one level that a profile can be made of.
     *
     * @param places A to Z by name
     */
    public record LevelPlaces(String level, List<Place> places) {
        public LevelPlaces {
            places = List.copyOf(places);
        }
    }

    /** The levels that have numbers about everyone, the project's own first, each with the places that exist now. */
    public List<LevelPlaces> choices(OpenProject project) {
        return choices.answer(project, "places", () -> List.copyOf(read(project)));
    }

    private static List<LevelPlaces> read(OpenProject project) {
        return project.reading(tx -> {
            Map<String, Period> latest =
                    new TreeMap<>(Comparator.comparing((String level) -> !level.equals(project.level()))
                            .thenComparing(Comparator.naturalOrder()));
            for (Extent extent : new CoverageQuery(tx).extents()) {
                Metric metric = project.metrics().get(extent.series().metricId());
                if (extent.group().equals(Group.EVERYONE)
                        && extent.withValue() > 0
                        && metric != null
                        && metric.catalogued()
                        && metric.principle() != Principle.POP) {
                    latest.merge(extent.level(), extent.period(), (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
            PlaceLabels labels = PlaceLabels.of(tx);
            List<LevelPlaces> levels = new ArrayList<>();
            latest.forEach((level, period) -> levels.add(new LevelPlaces(
                    level,
                    labels
                            .of(tx.places().ofLevel(level).stream()
                                    .filter(place -> place.existsIn(period))
                                    .toList())
                            .stream()
                            .sorted(Comparator.comparing(Place::name))
                            .toList())));
            return levels;
        });
    }

    private static Place place(Transaction tx, OpenProject project, String code, @Nullable String level) {
        return tx.places().byCode(code).stream()
                .filter(place -> level == null || place.level().equals(level))
                .max(Comparator.comparing((Place place) -> place.level().equals(project.level()))
                        .thenComparing(place -> place.validTo() == null))
                .orElseThrow(() ->
                        NoSuch.place(code, tx.places().ofLevel(level == null ? project.level() : level).stream()));
    }

    /** The numbers of a level as they are now, read once. */
    synchronized LevelNumbers level(Transaction tx, OpenProject project, String level) {
        Kept known = kept;
        if (known != null
                && known.project.get() == project
                && known.revision == project.revision()
                && known.numbers.level().equals(level)) {
            return known.numbers;
        }
        LevelNumbers read = LevelNumbers.read(tx, project.metrics(), level);
        kept = new Kept(new WeakReference<>(project), project.revision(), read);
        return read;
    }

    private Profile profile(
            Transaction tx,
            OpenProject project,
            Place place,
            @Nullable Set<String> only,
            @Nullable OutputNumbers out,
            Progress progress) {
        LevelNumbers level = level(tx, project, place.level());
        MeasureQuery query = new MeasureQuery(tx, project.metrics());
        Map<Metric, Read> read = new LinkedHashMap<>();
        for (Metric metric : project.metrics().values()) {
            progress.checkCancelled();
            Held of = level.held().get(metric.id());
            if (of != null
                    && metric.principle() != Principle.POP
                    && metric.catalogued()
                    && (only == null || only.contains(metric.id()))) {
                read.put(metric, Read.of(query, place, of));
            }
        }
        if (read.isEmpty()) {
            throw WorkbenchException.of("profile.no-measures", place.name(), place.level());
        }
        PeerChoice choice = PeerService.choice(tx, place);
        List<Held> likeness = PeerService.needed(level, choice);
        if (out != null) {
            read.values().forEach(each -> {
                ask(out, each.of(), place);
                out.ask(each.past(), each.request(), place.id());
            });
            likeness.forEach(of -> ask(out, of, place));
            out.decide();
        }
        return analysis.analyse(
                read.entrySet().stream()
                        .map(each -> each.getValue().measure(tx, each.getKey(), place.id(), out))
                        .toList(),
                new ProfileRequest(
                        labelled(tx, level, place),
                        level.places(),
                        likeness.stream()
                                .map(of -> new PeerRequest.Alike(
                                        of.series().metricId(),
                                        out == null
                                                ? of.numbers().table()
                                                : out.shown(of.numbers().table())))
                                .toList(),
                        choice,
                        new FactsOfProject(tx).residents(place.level(), level.latest(), List.of(place.id()))));
    }

    private static void ask(OutputNumbers out, Held of, Place place) {
        out.ask(
                of.numbers(),
                MeasureRequest.ofLevel(of.series().id(), List.of(of.latest()), place.level()),
                place.id());
    }

    /** The latest numbers of all measures in all places of a level, with stored values. */
    public Job<MeasureMatrix> matrix(OpenProject project, String wanted) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> matrix(tx, project, wanted, null, null, progress));
        };
    }

    /**
     * The same as an output may show it.
     *
     * @param principle whose measures are shown, or null for all
     * @param only the place that is shown against what the others make together, or null where all are shown
     */
    Job<Output<MeasureMatrix>> matrixForOutput(
            OpenProject project, String wanted, @Nullable Principle principle, @Nullable Integer only) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                measures(tx, project, wanted, principle)
                        .forEach((metric, of) -> out.ask(
                                of.numbers(),
                                MeasureRequest.ofLevel(of.series().id(), List.of(of.latest()), wanted),
                                only));
                out.decide();
                return new Output<>(matrix(tx, project, wanted, principle, out, progress), out.released());
            });
        };
    }

    private MeasureMatrix matrix(
            Transaction tx,
            OpenProject project,
            String wanted,
            @Nullable Principle principle,
            @Nullable OutputNumbers out,
            Progress progress) {
        List<MatrixAnalysis.Measure> measures = new ArrayList<>();
        measures(tx, project, wanted, principle).forEach((metric, of) -> {
            progress.checkCancelled();
            Table stored = of.numbers().table();
            measures.add(new MatrixAnalysis.Measure(
                    of.numbers().measure(),
                    out == null ? stored : out.shown(stored),
                    MeasureFacts.of(metric).of(of.series())));
        });
        return new MatrixAnalysis().analyse(wanted, level(tx, project, wanted).places(), measures);
    }

    /** The measures that stand in an overview. */
    private Map<Metric, Held> measures(
            Transaction tx, OpenProject project, String wanted, @Nullable Principle principle) {
        LevelNumbers level = level(tx, project, wanted);
        Map<Metric, Held> measures = new LinkedHashMap<>();
        for (Metric metric : project.metrics().values()) {
            Held of = level.held().get(metric.id());
            if (of != null
                    && metric.principle() != Principle.POP
                    && metric.catalogued()
                    && (principle == null || metric.principle() == principle)) {
                measures.put(metric, of);
            }
        }
        return measures;
    }

    /** The place of a code. */
    Place place(OpenProject project, String code, @Nullable String level) {
        return project.reading(tx -> place(tx, project, code, level));
    }

    private static Place labelled(Transaction tx, LevelNumbers level, Place place) {
        return level.places().stream()
                .filter(each -> each.id() == place.id())
                .findFirst()
                .orElseGet(() -> PlaceLabels.of(tx).of(place));
    }

    /** One measure of a profile before it is settled what of it may be shown. */
    private record Read(Held of, MeasureNumbers past, MeasureRequest request) {
        static Read of(MeasureQuery query, Place place, Held of) {
            MeasureRequest request = MeasureRequest.ofPlace(of.series().id(), of.periods(), place.level(), place.id());
            return new Read(of, query.read(request), request);
        }

        ProfileMeasure measure(Transaction tx, Metric metric, int place, @Nullable OutputNumbers out) {
            MeasureFacts facts = new FactsOfProject(tx).ofProfile(metric, of.series(), of.periods(), place);
            return new ProfileMeasure(
                    of.numbers().measure(),
                    out == null ? of.numbers().table() : out.shown(of.numbers().table()),
                    out == null ? past.table() : out.shown(past.table()),
                    of.periods(),
                    facts,
                    OwnerService.responsibilities(tx).owners(metric.id()));
        }
    }
}
