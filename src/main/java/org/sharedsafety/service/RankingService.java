package org.sharedsafety.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.RankingAnalysis;
import org.sharedsafety.analysis.RankingRequest;
import org.sharedsafety.analysis.ReportingGapAnalysis;
import org.sharedsafety.analysis.SafetyForAllAnalysis;
import org.sharedsafety.analysis.SafetyForAllRequest;
import org.sharedsafety.analysis.StandardPopulation;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.model.result.ReportingGap;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;

/** The places of a level beside each other by one measure: their ranks, and who lives where a benchmark is met. */
public final class RankingService {
    private final RankingAnalysis ranking;
    private final ReportingGapAnalysis gap = new ReportingGapAnalysis();
    private final SafetyForAllAnalysis safety = new SafetyForAllAnalysis();

    public RankingService(Parallel parallel) {
        this.ranking = new RankingAnalysis(parallel);
    }

    /**
     * The ranks of places, with stored values.
     *
     * @param standard population to standardise by age to, or null for the numbers as they are
     */
    public Job<Ranking> ranking(
            OpenProject project, MeasureQuestion question, @Nullable String standard, int rounds, long seed) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> ranking(tx, project, question, standard, rounds, seed, null));
        };
    }

    /** The same as an output may show it: places whose count is hidden have no rank. */
    Job<Output<Ranking>> rankingForOutput(
            OpenProject project, MeasureQuestion question, @Nullable String standard, int rounds, long seed) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                Ranking ranking = ranking(tx, project, question, standard, rounds, seed, out);
                return new Output<>(ranking, out.released());
            });
        };
    }

    private Ranking ranking(
            Transaction tx,
            OpenProject project,
            MeasureQuestion question,
            @Nullable String standard,
            int rounds,
            long seed,
            @Nullable OutputNumbers out) {
        if (standard != null && !StandardPopulation.NAMES.contains(standard)) {
            throw WorkbenchException.of("cli.usage-standard", standard, String.join(", ", StandardPopulation.NAMES));
        }
        List<Group> groups = standard == null ? List.of(question.group()) : bands(tx, question);
        MeasureQuestion about = new MeasureQuestion(
                question.metric(),
                question.series(),
                question.level(),
                question.place(),
                groups.get(0),
                question.period());
        Settled settled = new MeasureChooser(tx, project).settle(about);
        MeasureNumbers stored = read(tx, project, settled, List.of(settled.latest()), groups);
        MeasureNumbers numbers =
                out == null ? stored : out.only(stored, request(settled, List.of(settled.latest()), groups));
        RankingRequest.Ages ages = standard == null
                ? null
                : new RankingRequest.Ages(
                        groups.stream().map(group -> group.ages().orElseThrow()).toList(),
                        StandardPopulation.of(standard));
        return ranking.analyse(
                numbers.table(), request(tx, settled, numbers, question.group(), groups.get(0), ages, rounds, seed));
    }

    /** The places of a settled question, with what is known of the group whose numbers were read first. */
    private static RankingRequest request(
            Transaction tx,
            Settled settled,
            MeasureNumbers numbers,
            Group group,
            Group read,
            RankingRequest.@Nullable Ages ages,
            int rounds,
            long seed) {
        return new RankingRequest(
                numbers.measure(),
                settled.level(),
                group,
                PlaceLabels.of(tx).of(settled.places()),
                new FactsOfProject(tx)
                        .measure(
                                settled.metric(),
                                settled.series(),
                                List.of(settled.latest()),
                                read,
                                settled.level(),
                                null),
                ages,
                rounds,
                seed);
    }

    /**
     * What was recorded beside what there may be behind it, with stored values.
     *
     * @param reported share of all cases that is reported and recorded, above 0 and below 1
     * @param error its standard error, or null
     */
    public Job<ReportingGap> reportingGap(
            OpenProject project, MeasureQuestion question, double reported, @Nullable Double error, long seed) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            if (!(reported > 0 && reported < 1) || (error != null && !(error > 0 && error < 1))) {
                throw WorkbenchException.of("cli.usage-reported");
            }
            return project.reading(tx -> {
                Settled settled = new MeasureChooser(tx, project).settle(question);
                if (!settled.metric().pitfalls().contains("UNDER")) {
                    throw WorkbenchException.of(
                            "gap.not-recorded", settled.metric().id());
                }
                List<Period> latest = List.of(settled.latest());
                MeasureNumbers numbers = read(tx, project, settled, latest, List.of(question.group()));
                return gap.analyse(
                        numbers.table(),
                        request(tx, settled, numbers, question.group(), question.group(), null, 1, seed),
                        reported,
                        error);
            });
        };
    }

    /** The populations that a measure can be standardised to by age; none where it has no numbers by age. */
    public List<String> standards(OpenProject project, String metric) {
        return project.reading(tx -> bands(tx, metric).isEmpty() ? List.of() : StandardPopulation.NAMES);
    }

    /** The groups of people that a measure is told by on a level, everyone first. */
    public List<Group> groups(OpenProject project, String metric, String level) {
        return project.reading(tx -> new CoverageQuery(tx)
                .extents().stream()
                        .filter(extent -> extent.series().metricId().equalsIgnoreCase(metric)
                                && extent.level().equals(level)
                                && extent.withValue() > 0)
                        .map(CoverageQuery.Extent::group)
                        .distinct()
                        .sorted(Comparator.comparing((Group group) -> !group.equals(Group.EVERYONE))
                                .thenComparing(Group::code))
                        .toList());
    }

    /** Whether a map of the ranked places would hurt nobody: some measures are not mapped below the county. */
    public boolean mayBeMapped(Ranking ranking) {
        ViewFacts facts = ViewFacts.of(List.of(MeasureFacts.of(ranking.measure().metric())))
                .with(new ViewFact.Mapped(ranking.level()));
        return Cautions.of(facts).stream().noneMatch(Finding::refusesMap);
    }

    /** The bands of age that the measure's numbers are told by. */
    private static List<Group> bands(Transaction tx, MeasureQuestion question) {
        List<Group> bands = bands(tx, question.metric());
        if (bands.isEmpty()) {
            throw WorkbenchException.of("burden.no-such-grouping", question.metric(), Group.AGE, "–");
        }
        return bands;
    }

    private static List<Group> bands(Transaction tx, String metric) {
        return GroupingChooser.of(
                Group.AGE,
                new CoverageQuery(tx)
                        .extents().stream()
                                .filter(extent -> extent.series().metricId().equalsIgnoreCase(metric))
                                .map(CoverageQuery.Extent::group)
                                .toList());
    }

    /**
     * How many people live where a benchmark is met, with stored values.
     *
     * @param benchmark in the measure's unit, or null for the median of the places in the latest period
     */
    public Job<SafetyGauge> safetyForAll(OpenProject project, MeasureQuestion question, @Nullable Double benchmark) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> safety(tx, project, question, benchmark, null));
        };
    }

    /** The same as an output may show it: nobody can tell of places whose count is hidden. */
    Job<Output<SafetyGauge>> safetyForOutput(
            OpenProject project, MeasureQuestion question, @Nullable Double benchmark) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                SafetyGauge gauge = safety(tx, project, question, benchmark, out);
                return new Output<>(gauge, out.released());
            });
        };
    }

    private SafetyGauge safety(
            Transaction tx,
            OpenProject project,
            MeasureQuestion question,
            @Nullable Double benchmark,
            @Nullable OutputNumbers out) {
        Settled settled = new MeasureChooser(tx, project).settle(question);
        List<Group> groups = List.of(question.group());
        MeasureNumbers stored = read(tx, project, settled, settled.periods(), groups);
        MeasureNumbers numbers = out == null ? stored : out.only(stored, request(settled, settled.periods(), groups));
        return safety.analyse(
                numbers.table(),
                new SafetyForAllRequest(
                        numbers.measure(),
                        settled.level(),
                        settled.periods(),
                        PlaceLabels.of(tx).of(settled.places()),
                        benchmark != null
                                ? benchmark
                                : SafetyGoalService.benchmark(
                                        tx, settled.metric().id()),
                        new FactsOfProject(tx)
                                .measure(
                                        settled.metric(),
                                        settled.series(),
                                        List.of(settled.latest()),
                                        question.group(),
                                        settled.level(),
                                        null)));
    }

    private static MeasureNumbers read(
            Transaction tx, OpenProject project, Settled settled, List<Period> periods, List<Group> groups) {
        return new MeasureQuery(tx, project.metrics()).read(request(settled, periods, groups));
    }

    private static MeasureRequest request(Settled settled, List<Period> periods, List<Group> groups) {
        return new MeasureRequest(settled.series().id(), periods, groups, settled.level(), null, Map.of());
    }
}
