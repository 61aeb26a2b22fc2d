package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.InvestmentAnalysis;
import org.sharedsafety.analysis.InvestmentRequest;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.model.result.MeasureColumn;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;

/** Where the money goes, and whether prevention follows need. */
public final class InvestmentService {
    private final InvestmentAnalysis analysis = new InvestmentAnalysis();

    /** The money of the project's budget lines by what people said they are for. */
    public Job<Investment> investment(OpenProject project, InvestmentQuestion question) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> investment(tx, project, question, null));
        };
    }

    /** The same as an output may show it: dollars are no people, but the need is made of counts. */
    Job<Output<Investment>> investmentForOutput(OpenProject project, InvestmentQuestion question) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                Investment investment = investment(tx, project, question, out);
                return new Output<>(investment, out.released());
            });
        };
    }

    private Investment investment(
            Transaction tx, OpenProject project, InvestmentQuestion question, @Nullable OutputNumbers out) {
        List<Extent> lines = lines(tx, project, question);
        MeasureQuery query = new MeasureQuery(tx);
        List<MeasureNumbers> all = new ArrayList<>();
        List<InvestmentRequest> requests = new ArrayList<>();
        for (Series series : lines.stream().map(Extent::series).distinct().toList()) {
            List<Extent> own = lines.stream()
                    .filter(extent -> extent.series().equals(series))
                    .toList();
            String level = level(project, question, own);
            List<Period> periods = own.stream()
                    .filter(extent -> extent.level().equals(level))
                    .map(Extent::period)
                    .distinct()
                    .sorted()
                    .toList();
            List<Group> groups = own.stream()
                    .filter(extent -> extent.level().equals(level))
                    .map(Extent::group)
                    .distinct()
                    .sorted(Comparator.comparing(Group::code))
                    .toList();
            MeasureNumbers money = query.read(new MeasureRequest(series.id(), periods, groups, level, null, Map.of()));
            all.add(money);
            requests.add(new InvestmentRequest(
                    money.measure(), level, periods, groups, BudgetTagService.tags(tx), List.of(), null, null));
        }
        int largest = largest(all);
        InvestmentRequest plain = requests.get(largest);
        Period latest = plain.periods().get(plain.periods().size() - 1);
        MeasureNumbers need = need(tx, project, question, query, plain.level(), latest, out);
        List<Place> places = PlaceLabels.of(tx)
                .of(tx.places().ofLevel(plain.level()).stream()
                        .filter(place -> place.existsIn(latest))
                        .toList());
        return analysis.analyse(
                all.get(largest).table(),
                need == null ? null : need.table(),
                new InvestmentRequest(
                        plain.measure(),
                        plain.level(),
                        plain.periods(),
                        plain.groups(),
                        plain.tags(),
                        places,
                        need == null ? null : need.measure(),
                        move(question.move())));
    }

    private static InvestmentRequest.@Nullable Move move(InvestmentQuestion.@Nullable Move asked) {
        return asked == null ? null : new InvestmentRequest.Move(asked.from(), asked.to(), asked.share());
    }

    /** Of several amounts on the same lines the largest is the whole; the others are parts of it, passed on or received. */
    private static int largest(List<MeasureNumbers> all) {
        int best = 0;
        for (int i = 1; i < all.size(); i++) {
            best = total(all.get(i)) > total(all.get(best)) ? i : best;
        }
        return best;
    }

    private static double total(MeasureNumbers numbers) {
        return numbers.table().doubleColumn(MeasureColumn.VALUE.column()).sum();
    }

    /** What is held of budget lines; of one data set for each measure. */
    private static List<Extent> lines(Transaction tx, OpenProject project, InvestmentQuestion question) {
        List<Extent> all = new CoverageQuery(tx)
                .extents().stream()
                        .filter(extent -> extent.withValue() > 0
                                && extent.group().value(Group.LINE).isPresent())
                        .filter(extent -> question.metric() == null
                                || extent.series().metricId().equalsIgnoreCase(question.metric()))
                        .filter(extent -> question.series() == null
                                || extent.series().name().equals(question.series()))
                        .toList();
        if (all.isEmpty()) {
            throw WorkbenchException.of("money.no-lines", project.name());
        }
        Map<String, List<Series>> byMetric = all.stream()
                .map(Extent::series)
                .distinct()
                .collect(Collectors.groupingBy(Series::metricId, TreeMap::new, Collectors.toList()));
        byMetric.forEach((metric, series) -> {
            if (series.size() > 1) {
                throw WorkbenchException.of(
                        "measure.several-series",
                        metric,
                        series.stream().map(Series::name).collect(Collectors.joining(", ")));
            }
        });
        return all;
    }

    private static String level(OpenProject project, InvestmentQuestion question, List<Extent> lines) {
        List<String> levels = new ArrayList<>(
                lines.stream().map(Extent::level).distinct().sorted().toList());
        String wanted = question.level() == null ? project.level() : question.level();
        if (question.level() != null && !levels.contains(wanted)) {
            throw WorkbenchException.of(
                    "measure.no-such-level", lines.get(0).series().metricId(), wanted, String.join(", ", levels));
        }
        return levels.contains(wanted) ? wanted : levels.get(0);
    }

    private static @Nullable MeasureNumbers need(
            Transaction tx,
            OpenProject project,
            InvestmentQuestion question,
            MeasureQuery query,
            String level,
            Period latest,
            @Nullable OutputNumbers out) {
        if (question.need() == null) {
            if (out != null) {
                out.decide();
            }
            return null;
        }
        Settled settled = new MeasureChooser(tx, project)
                .settle(new MeasureQuestion(question.need(), null, level, null, Group.EVERYONE, null));
        Period nearest = settled.periods().stream()
                .min(Comparator.comparingLong((Period period) -> Math.abs(
                                period.end().toEpochDay() - latest.end().toEpochDay()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        MeasureRequest request = MeasureRequest.ofLevel(settled.series().id(), List.of(nearest), level);
        MeasureNumbers stored = query.read(request);
        return out == null ? stored : out.only(stored, request);
    }
}
