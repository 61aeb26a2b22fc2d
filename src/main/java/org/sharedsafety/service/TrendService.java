package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.TrendAnalysis;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;

/** One measure over time. */
public final class TrendService {
    /** How many years are taken together where nobody said. */
    public static final int POOL = 3;

    /** The cautions that look at which measures were chosen together. */
    private static final Set<String> TOGETHER = Set.of("W01", "W38");

    /** As many as stand beside each other in one place. */
    private static final int KEPT = 9;

    private final TrendAnalysis analysis = new TrendAnalysis();
    private final Lately<MeasureRequest, MeasureNumbers> numbers = new Lately<>(KEPT);

    /** The trend of a measure in a place, or in all places of a level together, with stored values. */
    public Job<Trend> trend(OpenProject project, MeasureQuestion question, int pool) {
        return trend(project, new TrendQuestion(question, pool));
    }

    /** The same with the year of shock and the baseline that somebody chose. */
    public Job<Trend> trend(OpenProject project, TrendQuestion asked) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> trend(tx, project, asked, null));
        };
    }

    /** The same as a part of an output may show it whose other parts give something away already. */
    Job<Output<Trend>> trendForOutput(OpenProject project, TrendQuestion asked, Protection.Told already) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx, already);
                Trend trend = trend(tx, project, asked, out);
                return new Output<>(
                        trend.place() == null || !trend.place().level().equals(trend.level())
                                ? trend.withoutSpread()
                                : trend,
                        out.released());
            });
        };
    }

    /** A trend with its events, its aim, and the ways in which it could be shown. */
    public Job<TrendView> viewing(OpenProject project, TrendView.Question question) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            long at = project.revision();
            return project.reading(tx -> new TrendViews(tx, project, numbers(tx, project, at)).view(question, null));
        };
    }

    /** The same as an output may show it; other places stand in none. */
    Job<Output<TrendView>> viewingForOutput(OpenProject project, TrendView.Question question) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                TrendView view = new TrendViews(tx, project).view(question, out);
                return new Output<>(view, out.released());
            });
        };
    }

    /** Several measures side by side as an output may show them: decided together, so that none gives another away. */
    Job<Output<List<Trend>>> trendsForOutput(OpenProject project, List<TrendView.Question> questions) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                List<Trend> trends = new TrendViews(tx, project).together(questions, out);
                return new Output<>(trends, out.released());
            });
        };
    }

    /**
     * The trends of other measures in the same place, one of each principle in turn.
     *
     * @param except the measure that is looked at
     * @param most how many
     */
    public Job<List<Trend>> beside(OpenProject project, String level, @Nullable String place, String except, int most) {
        return progress -> {
            long at = project.revision();
            return project.reading(tx ->
                    new TrendViews(tx, project, numbers(tx, project, at)).beside(level, place, except, most, progress));
        };
    }

    /** The numbers of a level serve all its places: they are kept while the project stays as it is. */
    private Function<MeasureRequest, MeasureNumbers> numbers(Transaction tx, OpenProject project, long at) {
        MeasureQuery query = new MeasureQuery(tx, project.metrics());
        return request -> numbers.answer(project, at, request, () -> query.read(request));
    }

    /**
     * What to know about several trends side by side: of each what it alone raises, of all together whether safety is
     * measured with crime alone and whether survivors are heard.
     */
    public static List<Finding> findings(List<Trend> trends) {
        List<MeasureFacts> measures =
                trends.stream().map(trend -> MeasureFacts.of(trend.measure())).toList();
        Map<Message, Finding> findings = new LinkedHashMap<>();
        trends.stream()
                .flatMap(trend -> trend.about().findings().stream())
                .filter(found -> !TOGETHER.contains(found.code()))
                .forEach(found -> findings.putIfAbsent(found.message(), found));
        Cautions.of(ViewFacts.of(measures)).stream()
                .filter(found -> TOGETHER.contains(found.code()))
                .forEach(found -> findings.putIfAbsent(found.message(), found));
        return Cautions.inOrder(findings.values());
    }

    private Trend trend(Transaction tx, OpenProject project, TrendQuestion asked, @Nullable OutputNumbers out) {
        TrendNumbers.Read read = read(tx, new MeasureChooser(tx, project).settle(asked.measure()), asked, out);
        return analysis.analyse(read.table(), read.request());
    }

    /** Reads the numbers of a settled question, stored ones or those that an output may show. */
    static TrendNumbers.Read read(Transaction tx, Settled settled, TrendQuestion asked, @Nullable OutputNumbers out) {
        return read(new TrendNumbers(tx, settled, asked), out);
    }

    /** The numbers, stored ones or those that an output may show. */
    static TrendNumbers.Read read(TrendNumbers numbers, @Nullable OutputNumbers out) {
        if (out != null) {
            numbers.ask(out);
            out.decide();
        }
        return numbers.read(out);
    }

    /** What the project knows of a measure beside its numbers, for the place or the places that it is told of. */
    static ViewFacts known(Transaction tx, MeasureNumbers numbers, Settled settled, Group group) {
        FactsOfProject project = new FactsOfProject(tx);
        Place only = settled.place();
        boolean one = only != null && only.level().equals(settled.level());
        List<Integer> places =
                (one ? List.of(only) : settled.places()).stream().map(Place::id).toList();
        MeasureFacts measure = project.measure(
                numbers.measure().metric(), settled.series(), settled.periods(), group, settled.level(), places);
        List<ViewFact> facts = new ArrayList<>();
        facts.add(project.residents(settled.level(), settled.latest(), places));
        project.apportioned(List.of(measure), group, settled.level()).ifPresent(facts::add);
        if (!one) {
            ViewFact.OtherBoundaries.of(settled.places(), settled.periods().get(0), settled.latest())
                    .ifPresent(facts::add);
        }
        return ViewFacts.of(measure).with(facts);
    }
}
