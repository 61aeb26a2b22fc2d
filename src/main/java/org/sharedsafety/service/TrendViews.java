package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.OutlookAnalysis;
import org.sharedsafety.analysis.TrendAnalysis;
import org.sharedsafety.analysis.TrendRequest;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;

/** Puts a trend together with what stands around it, at one moment of a project. */
final class TrendViews {
    /** More places than that are no context but a grey wall. */
    private static final int MOST_CONTEXT = 80;

    private final TrendAnalysis analysis = new TrendAnalysis();
    private final OutlookAnalysis outlook = new OutlookAnalysis();
    private final Transaction tx;
    private final MeasureChooser chooser;
    private final Function<MeasureRequest, MeasureNumbers> reading;

    TrendViews(Transaction tx, OpenProject project) {
        this(tx, project, new MeasureQuery(tx, project.metrics())::read);
    }

    /** The same with numbers that may have been read before. */
    TrendViews(Transaction tx, OpenProject project, Function<MeasureRequest, MeasureNumbers> reading) {
        this.tx = tx;
        this.reading = reading;
        this.chooser = new MeasureChooser(tx, project);
    }

    /** The view of a question, of stored numbers or of those that an output may show. */
    TrendView view(TrendView.Question question, @Nullable OutputNumbers out) {
        MeasureQuestion measure = question.asked().measure();
        Settled settled = chooser.settle(measure, question.step());
        TrendNumbers.Read read = TrendService.read(new TrendNumbers(tx, settled, question.asked(), reading), out);
        Trend rate = analysis.analyse(read.table(), read.request());
        boolean hasCounts = TrendAnalysis.hasCounts(rate);
        boolean counts = question.counts() && hasCounts;
        Trend trend = counts ? analysis.analyseCounts(read.table(), read.request()) : rate;
        String metric = rate.measure().metric().id();
        Place place = settled.place();
        String code = place == null ? null : place.code();
        MeasureAim aim = AimService.aim(tx, metric, settled.level(), code)
                .orElse(MeasureAim.none(metric, settled.level(), code));
        Integer by = aim.by();
        return new TrendView(
                out == null || (place != null && place.level().equals(settled.level())) ? trend : trend.withoutSpread(),
                chooser.steps(settled, measure.group()),
                MeasureChooser.step(settled.latest()),
                hasCounts,
                EventService.events(tx, place),
                aim,
                by == null ? Outcome.notAvailable("reason.no-target") : outlook.analyse(rate, by),
                question.context() && out == null ? context(settled, read, counts, question.among()) : List.of());
    }

    /** The same measure in the other places of the level. */
    private List<Trend> context(Settled settled, TrendNumbers.Read read, boolean counts, List<String> among) {
        List<Trend> context = new ArrayList<>();
        List<Place> others = settled.places().stream()
                .filter(place -> among.isEmpty() || among.contains(place.code()))
                .toList();
        if (others.size() > MOST_CONTEXT) {
            return context;
        }
        Place shown = settled.place();
        for (Place other : PlaceLabels.of(tx).of(others)) {
            if (shown == null || shown.id() != other.id()) {
                TrendRequest request = read.request().in(other);
                context.add(
                        counts
                                ? analysis.analyseCounts(read.table(), request)
                                : analysis.analyse(read.table(), request));
            }
        }
        return context;
    }

    /** Several measures, as an output may show them together. */
    List<Trend> together(List<TrendView.Question> questions, OutputNumbers out) {
        List<TrendNumbers> numbers = new ArrayList<>();
        for (TrendView.Question question : questions) {
            Settled settled = chooser.settle(question.asked().measure(), question.step());
            TrendNumbers each = new TrendNumbers(tx, settled, question.asked(), reading);
            each.ask(out);
            numbers.add(each);
        }
        out.decide();
        return numbers.stream()
                .map(each -> each.read(out))
                .map(read -> analysis.analyse(read.table(), read.request()).withoutSpread())
                .toList();
    }

    /** The trends of other measures in the same place that have two numbers or more, one of each principle in turn. */
    List<Trend> beside(String level, @Nullable String place, String except, int most, Progress progress) {
        List<Trend> trends = new ArrayList<>();
        for (String metric : chooser.inTurn(level, except)) {
            progress.checkCancelled();
            if (trends.size() == most) {
                break;
            }
            MeasureQuestion question =
                    new MeasureQuestion(metric, chooser.first(metric, level), level, place, Group.EVERYONE, null);
            TrendNumbers.Read read = TrendService.read(
                    new TrendNumbers(
                            tx, chooser.settle(question), new TrendQuestion(question, TrendService.POOL), reading),
                    null);
            Trend trend = analysis.analyse(read.table(), read.request());
            if (trend.points().stream()
                            .filter(point -> point.reading().isUsable())
                            .count()
                    > 1) {
                trends.add(trend);
            }
        }
        return trends;
    }
}
