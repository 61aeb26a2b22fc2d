package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.IndexAnalysis;
import org.sharedsafety.analysis.IndexRequest;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.Table;

/** Composite indices by a community's own definition. */
public final class IndexService {
    private static final double LEAST = 0.5;

    private final IndexAnalysis analysis;

    public IndexService(Parallel parallel) {
        this.analysis = new IndexAnalysis(parallel);
    }

    /** The scores of all places of a level, with how sure their order is. */
    public Job<CompositeScores> scores(OpenProject project, IndexQuestion question) {
        return progress -> {
            check(question);
            return project.reading(tx -> scores(tx, project, question, null, progress));
        };
    }

    /** The same as an output may show it: a place is scored by the measures that are not hidden of it. */
    Job<Output<CompositeScores>> scoresForOutput(OpenProject project, IndexQuestion question) {
        return progress -> {
            check(question);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                CompositeScores scores = scores(tx, project, question, out, progress);
                return new Output<>(scores, out.released());
            });
        };
    }

    private static void check(IndexQuestion question) {
        Definition definition = question.definition();
        if (definition.parts().isEmpty()) {
            throw WorkbenchException.of("definition.empty", definition.name());
        }
        if (!definition.repeated().isEmpty()) {
            throw WorkbenchException.of(
                    "definition.repeated", definition.name(), String.join(", ", definition.repeated()));
        }
        if (question.geometric() && question.scale() == IndexQuestion.Scale.ZSCORE) {
            throw WorkbenchException.of("index.geometric-z");
        }
        if (!(question.leastShare() >= LEAST && question.leastShare() <= 1)) {
            throw WorkbenchException.of("index.least-share");
        }
    }

    private CompositeScores scores(
            Transaction tx,
            OpenProject project,
            IndexQuestion question,
            @Nullable OutputNumbers out,
            Progress progress) {
        MeasureChooser chooser = new MeasureChooser(tx, project);
        List<Settled> settled = question.definition().parts().stream()
                .map(part -> chooser.settle(new MeasureQuestion(
                        part.metric(), part.series(), question.level(), null, Group.EVERYONE, null)))
                .toList();
        String level = settled.get(0).level();
        settled.stream().filter(each -> !each.level().equals(level)).findFirst().ifPresent(other -> {
            throw WorkbenchException.of("measure.no-such-level", other.metric().id(), level, other.level());
        });
        Period period = question.period() == null ? common(settled) : question.period();
        MeasureQuery query = new MeasureQuery(tx);
        List<MeasureNumbers> stored = new ArrayList<>();
        List<MeasureSide> sides = new ArrayList<>();
        for (Settled one : settled) {
            Period own = one.nearest(period);
            MeasureRequest request = MeasureRequest.ofLevel(one.series().id(), List.of(own), level);
            MeasureNumbers numbers = query.read(request);
            stored.add(numbers);
            sides.add(numbers.measure());
            if (out != null) {
                out.ask(numbers, request);
            }
            progress.checkCancelled();
        }
        if (out != null) {
            out.decide();
        }
        List<Table> tables = stored.stream()
                .map(numbers -> (out == null ? numbers : out.shown(numbers)).table())
                .toList();
        List<Place> places = PlaceLabels.of(tx)
                .of(settled.get(0).places().stream()
                        .filter(place -> place.existsIn(period))
                        .toList());
        return analysis.analyse(
                tables,
                new IndexRequest(
                        question.definition(),
                        sides,
                        level,
                        places,
                        question.normalisation(),
                        question.mean(),
                        question.leastShare(),
                        question.rounds(),
                        question.seed()),
                progress);
    }

    /** The latest period that most of the measures have. */
    private static Period common(List<Settled> settled) {
        Map<Period, Integer> held = new TreeMap<>();
        settled.forEach(one -> one.periods().forEach(period -> held.merge(period, 1, Integer::sum)));
        return held.entrySet().stream()
                .max(Map.Entry.<Period, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
