package org.sharedsafety.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.model.result.Reproduction.ChangedMethod;
import org.sharedsafety.model.result.Reproduction.OfImport;
import org.sharedsafety.model.result.Reproduction.OfReport;
import org.sharedsafety.model.result.Reproduction.OtherNumber;
import org.sharedsafety.model.result.Reproduction.OtherSentence;
import org.sharedsafety.model.result.Reproduction.Source;
import org.sharedsafety.store.ImportTable.Import;
import org.sharedsafety.store.ImportTable.State;
import org.sharedsafety.store.RebuildComparison;
import org.sharedsafety.store.ReportTable.Moment;
import org.sharedsafety.store.ReportTable.SaidNumber;
import org.sharedsafety.store.ReportTable.Sentence;
import org.sharedsafety.store.ReportTable.Written;
import org.sharedsafety.store.Transaction;

/**
 * Makes a project anew from its source files, recipes, method versions and seeds in a temporary place, and says of every
 * observation and of every number and sentence of the reports that were written whether it comes out the same.
 */
public final class ReproduceService {
    /** So many observations that differ are named; the others are counted. */
    public static final int NAMED = 1000;

    private static final double SAME = 1e-9;
    private static final String HIDDEN_IN_COPY = "[c]";

    private final ProjectService projects;
    private final ReportService reports;
    private final Clock clock;

    public ReproduceService(ProjectService projects, ReportService reports, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.clock = clock;
    }

    /** The names of the files of the reports that were written, newest first, each once. */
    public Job<List<String>> files(OpenProject project) {
        return progress -> project.reading(tx ->
                tx.reports().all().stream().map(Written::fileName).distinct().toList());
    }

    /**
     * Makes everything anew and compares.
     *
     * @param only the name or file of the report that is asked for; null for all that were written
     * @param files sources that the project does not keep, told by their SHA-256
     */
    public Job<Reproduction> reproducing(OpenProject project, @Nullable String only, List<Path> files) {
        return progress -> {
            List<Written> wanted = only == null
                    ? project.reading(tx -> tx.reports().all())
                    : List.of(WrittenReports.find(project, only));
            GivenFiles given = GivenFiles.of(files, progress);
            try (RebuiltProject rebuilt = RebuiltProject.of(project, projects, given, clock, progress)) {
                List<OfReport> results = new ArrayList<>();
                for (Written written : wanted.stream()
                        .sorted(java.util.Comparator.comparingLong(Written::id))
                        .toList()) {
                    Moment moment = project.reading(tx -> tx.reports().moment(written.id()));
                    boolean isThere = rebuilt.goTo(step(project, moment), progress);
                    results.add(again(project, rebuilt, written, isThere ? moment : null, progress));
                }
                rebuilt.finish(progress);
                progress.report("job.comparing-rebuilt", 0, 0);
                return new Comparing(project, rebuilt).result(results);
            }
        };
    }

    /** The last step that was done at a moment; by the clock where it was not noted. */
    private static long step(OpenProject project, Moment moment) {
        Long noted = moment.step();
        return noted != null
                ? noted
                : project.reading(tx -> tx.history().all().stream()
                        .filter(entry -> !entry.at().isAfter(moment.begun()))
                        .mapToLong(entry -> entry.id())
                        .max()
                        .orElse(0));
    }

    private OfReport again(
            OpenProject project, RebuiltProject rebuilt, Written written, @Nullable Moment moment, Progress progress) {
        List<SaidNumber> said = project.reading(tx -> tx.reports().numbers(written.id()));
        List<Sentence> sentences = project.reading(tx -> tx.reports().sentences(written.id()));
        Result result = new Result(written, said.size(), sentences.size());
        List<String> missing = new ArrayList<>(new TreeSet<>(written.imports().stream()
                .filter(used -> !rebuilt.isMade(used.importId()))
                .map(used -> used.sha256().substring(0, 12))
                .toList()));
        if (!missing.isEmpty()) {
            return result.not(Message.of("reproduce.source-not-kept", String.join(", ", missing)));
        }
        if (moment == null) {
            return result.not(Message.of("reproduce.step-gone"));
        }
        try {
            rebuilt.project().file().writing(tx -> {
                tx.rebuild().remember(moment.begun());
                return true;
            });
            ReportBook book = reports.making(rebuilt.project(), written.report(), written.authorised(), true)
                    .run(progress)
                    .book();
            return result.of(
                    numbers(said, ReportMemory.numbers(book), written.authorised()),
                    SentencePairs.changed(sentences, ReportMemory.sentences(book)).stream()
                            .map(pair -> sentence(pair, written.authorised()))
                            .toList());
        } catch (WorkbenchException cannot) {
            return result.not(cannot.message());
        }
    }

    /** A report of which is said what became of it. */
    private record Result(Written written, int numbers, int sentences) {
        OfReport not(Message why) {
            return made(List.of(), List.of(), why);
        }

        OfReport of(List<OtherNumber> otherNumbers, List<OtherSentence> otherSentences) {
            return made(otherNumbers, otherSentences, null);
        }

        private OfReport made(
                List<OtherNumber> otherNumbers, List<OtherSentence> otherSentences, @Nullable Message why) {
            return new OfReport(
                    written.id(),
                    written.report().name(),
                    written.fileName(),
                    written.at().toString().substring(0, 10),
                    written.program(),
                    methods(written.methods()),
                    numbers,
                    otherNumbers,
                    sentences,
                    otherSentences,
                    why);
        }
    }

    private static List<ChangedMethod> methods(SortedMap<String, String> then) {
        SortedMap<String, String> now = ReportMemory.methods();
        TreeSet<String> all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .map(each -> new ChangedMethod(each, then.getOrDefault(each, ""), now.getOrDefault(each, "")))
                .filter(each -> !each.then().equals(each.now()))
                .toList();
    }

    /** A number that stands twice in a report is compared twice; small counts are never told, only that they differ. */
    private static List<OtherNumber> numbers(List<SaidNumber> said, List<SaidNumber> made, boolean authorised) {
        Map<String, List<SaidNumber>> then = byId(said);
        Map<String, List<SaidNumber>> now = byId(made);
        List<String> ids = new ArrayList<>(then.keySet());
        now.keySet().stream().filter(id -> !then.containsKey(id)).forEach(ids::add);
        List<OtherNumber> others = new ArrayList<>();
        for (String id : ids) {
            List<SaidNumber> before = then.getOrDefault(id, List.of());
            List<SaidNumber> after = now.getOrDefault(id, List.of());
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                SaidNumber one = i < before.size() ? before.get(i) : null;
                SaidNumber two = i < after.size() ? after.get(i) : null;
                if (!isSame(one, two)) {
                    others.add(new OtherNumber(
                            id, sheet(one, two), authorised ? null : value(one), authorised ? null : value(two)));
                }
            }
        }
        return others;
    }

    private static Map<String, List<SaidNumber>> byId(List<SaidNumber> numbers) {
        Map<String, List<SaidNumber>> byId = new LinkedHashMap<>();
        numbers.forEach(number ->
                byId.computeIfAbsent(number.id(), id -> new ArrayList<>()).add(number));
        return byId;
    }

    private static boolean isSame(@Nullable SaidNumber one, @Nullable SaidNumber two) {
        if (one == null || two == null || !java.util.Objects.equals(one.formula(), two.formula())) {
            return false;
        }
        Double a = one.value();
        Double b = two.value();
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return isSame(a, b);
    }

    static boolean isSame(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a));
    }

    private static String sheet(@Nullable SaidNumber one, @Nullable SaidNumber two) {
        return one != null ? one.sheet() : two != null ? two.sheet() : "";
    }

    private static @Nullable Double value(@Nullable SaidNumber number) {
        return number == null ? null : number.value();
    }

    private static OtherSentence sentence(SentencePairs.Pair pair, boolean authorised) {
        return new OtherSentence(
                pair.any().sheet(), authorised ? null : text(pair.before()), authorised ? null : text(pair.after()));
    }

    private static @Nullable String text(@Nullable Sentence sentence) {
        return sentence == null ? null : sentence.text();
    }

    /** Observation by observation, import by import. */
    private static final class Comparing implements RebuildComparison.Taker {
        private final OpenProject project;
        private final RebuiltProject rebuilt;
        private final Map<Long, long[]> counts = new HashMap<>();
        private final List<RebuildComparison.Difference> named = new ArrayList<>();
        private long more;

        Comparing(OpenProject project, RebuiltProject rebuilt) {
            this.project = project;
            this.rebuilt = rebuilt;
        }

        @Override
        public void same(long importId) {
            of(importId)[0]++;
        }

        @Override
        public void differs(RebuildComparison.Difference difference) {
            long from = difference.importId();
            boolean taken = project.isRedacted()
                    && difference.isStored()
                    && HIDDEN_IN_COPY.equals(difference.shown())
                    && rebuilt.isMade(from);
            if (taken) {
                of(from)[3]++;
            } else if (difference.isStored() && !rebuilt.isMade(from)) {
                of(from)[2]++;
            } else {
                of(from)[1]++;
                if (named.size() < NAMED) {
                    named.add(difference);
                } else {
                    more++;
                }
            }
        }

        private long[] of(long importId) {
            return counts.computeIfAbsent(importId, id -> new long[4]);
        }

        Reproduction result(List<OfReport> results) {
            return project.reading(stored -> {
                rebuilt.project().reading(made -> {
                    new RebuildComparison(this, !project.isRedacted()).compare(stored, made);
                    return true;
                });
                List<OfImport> imports = stored.imports().all().stream()
                        .filter(each -> each.state() == State.ACTIVE)
                        .map(each -> ofImport(stored, each))
                        .toList();
                return new Reproduction(imports, told(stored), more, results);
            });
        }

        private OfImport ofImport(Transaction tx, Import made) {
            long[] count = of(made.id());
            return new OfImport(
                    made.id(),
                    made.fileName(),
                    tx.sourceFiles().byId(made.sourceId()).orElseThrow().sha256(),
                    rebuilt.source(made.id()).orElse(Source.NOT_KEPT),
                    count[0],
                    count[1],
                    count[2],
                    count[3]);
        }

        private List<Reproduction.Difference> told(Transaction stored) {
            return rebuilt.project().reading(made -> named.stream()
                    .map(each -> told(each.isStored() ? stored : made, each))
                    .toList());
        }

        private static Reproduction.Difference told(Transaction tx, RebuildComparison.Difference each) {
            return new Reproduction.Difference(
                    !each.isMade() ? "only-stored" : each.isStored() ? "changed" : "only-made",
                    tx.series()
                            .byId(each.series())
                            .map(series -> series.metricId())
                            .orElse(""),
                    tx.places().byId(each.place()).map(place -> place.code()).orElse(""),
                    text(tx.periods().all().get(each.period())),
                    text(tx.groups().all().get(each.group())),
                    each.fields(),
                    tx.imports().byId(each.importId()).map(Import::fileName).orElse(""),
                    each.row() < 1 ? "" : new CellAddress(each.row(), each.column()).toString());
        }

        private static String text(org.sharedsafety.model.@Nullable Period period) {
            return period == null ? "" : period.text();
        }

        private static String text(org.sharedsafety.model.@Nullable Group group) {
            return group == null ? "" : group.code();
        }
    }
}
