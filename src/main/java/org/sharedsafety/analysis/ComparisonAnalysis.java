package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.ComparisonFacts;
import org.sharedsafety.honesty.ComparisonSentence;
import org.sharedsafety.honesty.LinkVerdict;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.ModifiedT;
import tech.tablesaw.api.Table;

/**
 * Compares two measures over the places of one level.
 *
 * <p>Values enter whose status allows one (ok, unreliable, estimated, provisional, revised, first after a break); all
 * other places are listed with the reason. Fewer than 5 places, or a measure compared with one that it was made from,
 * have no statistics. The result depends on the table, the request and its seed alone, not on the number of threads.
 */
public final class ComparisonAnalysis {
    private static final int STEPS = 4;

    private final Parallel parallel;

    public ComparisonAnalysis(Parallel parallel) {
        this.parallel = parallel;
    }

    /**
     * The comparison.
     *
     * @param table a frame with all columns of {@link org.sharedsafety.model.result.FrameColumn}
     */
    public Comparison compare(Table table, ComparisonRequest request, Progress progress) {
        ComparisonFrame frame = new ComparisonFrame(table, request.places());
        boolean circular =
                ComparisonFacts.isCircular(request.x().metric(), request.y().metric());
        step(progress, 0);
        String refusal = circular && !request.overridden()
                ? "reason.circular"
                : request.known().facts().stream().anyMatch(ComparisonAnalysis::refuses)
                        ? "reason.other-boundaries"
                        : null;
        Association association = Association.of(frame, request, refusal, parallel);
        step(progress, 1);
        SpatialFindings spatial = SpatialFindings.of(frame, request, association, parallel);
        step(progress, 2);
        OptionalInt decisive = new DecisivePlace(frame, association).find();
        step(progress, 3);
        ComparisonFacts facts = facts(frame, request, association, spatial, decisive);
        PlaceFindings findings = new PlaceFindings(frame, request, association.line(), spatial.local());
        return new Comparison(
                request.x(),
                request.y(),
                request.level(),
                request.group(),
                facts.considered(),
                facts.n(),
                findings.places(),
                findings.dropped(),
                Association.shown(association.pearson()),
                Association.shown(association.spearman()),
                association.shownModified(),
                association.shownPermutation(),
                association.weighted(),
                association.shownLine(spatial.residual()),
                spatial.x(),
                spatial.y(),
                spatial.bivariate(),
                ConditionGradient.of(frame, request, refusal),
                facts.link().verdict(),
                ComparisonSentence.of(facts),
                Cautions.of(facts.view()),
                request.seed());
    }

    private static boolean refuses(ViewFact fact) {
        return fact instanceof ViewFact.OtherBoundaries other && other.refuses();
    }

    private static void step(Progress progress, int done) {
        progress.checkCancelled();
        progress.report("progress.comparing", done, STEPS);
    }

    private static ComparisonFacts facts(
            ComparisonFrame frame,
            ComparisonRequest request,
            Association association,
            SpatialFindings spatial,
            OptionalInt decisive) {
        int[] complete = frame.complete();
        List<ComparisonFrame.Row> used =
                IntStream.of(complete).mapToObj(frame.rows()::get).toList();
        LinkVerdict link = association.verdict();
        Place decider = decisive.isPresent() ? used.get(decisive.getAsInt()).place() : null;
        return new ComparisonFacts(
                request.x(),
                request.y(),
                request.level(),
                frame.rows().size(),
                complete.length,
                count(frame.rows(), row -> isWithheld(row.x()) || isWithheld(row.y())),
                count(used, row -> ValueCounts.hasFewCases(row.x()) || ValueCounts.hasFewCases(row.y())),
                request.overridden(),
                link,
                association.modified().found().map(ModifiedT::effectiveSize).orElse(null),
                spatial.bothAlike(),
                decider,
                counted(request.known(), frame.rows()));
    }

    /** What is known of the measures, with their numbers counted. */
    private static ViewFacts counted(ViewFacts known, List<ComparisonFrame.Row> rows) {
        List<MeasureFacts> measures = new ArrayList<>(known.measures());
        if (measures.size() >= 2) {
            measures.set(
                    0,
                    measures.get(0)
                            .with(ValueCounts.of(
                                    rows.stream().map(ComparisonFrame.Row::x).toList())));
            measures.set(
                    1,
                    measures.get(1)
                            .with(ValueCounts.of(
                                    rows.stream().map(ComparisonFrame.Row::y).toList())));
        }
        return new ViewFacts(measures, known.facts());
    }

    private static int count(List<ComparisonFrame.Row> rows, Predicate<ComparisonFrame.Row> test) {
        return (int) rows.stream().filter(test).count();
    }

    private static boolean isWithheld(Reading reading) {
        return reading.status() == Status.SUPPRESSED;
    }
}
