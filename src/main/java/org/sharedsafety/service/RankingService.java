package org.sharedsafety.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.RankingAnalysis;
import org.sharedsafety.analysis.RankingRequest;
import org.sharedsafety.analysis.SafetyForAllAnalysis;
import org.sharedsafety.analysis.SafetyForAllRequest;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;

/** The places of a level beside each other by one measure: their ranks, and who lives where a benchmark is met. */
public final class RankingService {
    private final RankingAnalysis ranking;
    private final SafetyForAllAnalysis safety = new SafetyForAllAnalysis();

    public RankingService(Parallel parallel) {
        this.ranking = new RankingAnalysis(parallel);
    }

    /** The ranks of places, with stored values. */
    public Job<Ranking> ranking(OpenProject project, MeasureQuestion question, int rounds, long seed) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                Settled settled = new MeasureChooser(tx, project).settle(question);
                MeasureNumbers numbers = read(tx, project, settled, List.of(settled.latest()), question.group());
                return ranking.analyse(
                        numbers.table(),
                        new RankingRequest(
                                numbers.measure(),
                                settled.level(),
                                question.group(),
                                PlaceLabels.of(tx).of(settled.places()),
                                new FactsOfProject(tx)
                                        .measure(
                                                settled.metric(),
                                                settled.series(),
                                                List.of(settled.latest()),
                                                question.group(),
                                                settled.level(),
                                                null),
                                rounds,
                                seed));
            });
        };
    }

    /**
     * How many people live where a benchmark is met, with stored values.
     *
     * @param benchmark in the measure's unit, or null for the median of the places in the latest period
     */
    public Job<SafetyGauge> safetyForAll(OpenProject project, MeasureQuestion question, @Nullable Double benchmark) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                Settled settled = new MeasureChooser(tx, project).settle(question);
                MeasureNumbers numbers = read(tx, project, settled, settled.periods(), question.group());
                return safety.analyse(
                        numbers.table(),
                        new SafetyForAllRequest(
                                numbers.measure(),
                                settled.level(),
                                settled.periods(),
                                PlaceLabels.of(tx).of(settled.places()),
                                benchmark,
                                new FactsOfProject(tx)
                                        .measure(
                                                settled.metric(),
                                                settled.series(),
                                                List.of(settled.latest()),
                                                question.group(),
                                                settled.level(),
                                                null)));
            });
        };
    }

    private static MeasureNumbers read(
            Transaction tx, OpenProject project, Settled settled, List<Period> periods, Group group) {
        return new MeasureQuery(tx, project.metrics())
                .read(new MeasureRequest(
                        settled.series().id(), periods, List.of(group), settled.level(), null, Map.of()));
    }
}
