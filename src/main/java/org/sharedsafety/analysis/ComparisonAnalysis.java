package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.ComparisonFacts;
import org.sharedsafety.honesty.ComparisonSentence;
import org.sharedsafety.honesty.LinkVerdict;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.DistanceClasses;
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
    private volatile @Nullable DistanceClasses distances;
    private final PlaceNames names = new PlaceNames();

    public ComparisonAnalysis(Parallel parallel) {
        this.parallel = parallel;
    }

    /**
     * The comparison.
     *
     * @param table a frame with all columns of {@link org.sharedsafety.model.result.FrameColumn}
     */
    public Comparison compare(Table table, ComparisonRequest request, Progress progress) {
        Work work = new Work(new ComparisonFrame(table, request.places()), request);
        step(progress, 0);
        Association association = work.association(true);
        step(progress, 1);
        SpatialFindings spatial =
                SpatialFindings.of(work.frame, request, association, SpatialFindings.Permuted.ALL, parallel);
        step(progress, 2);
        OptionalInt decisive = new DecisivePlace(work.frame, association).find();
        step(progress, 3);
        return work.comparison(association, spatial, decisive);
    }

    /**
     * A comparison as a window shows it.
     *
     * @param comparison without the random orders that no window tells of: {@code reason.not-asked} stands for their p
     * @param rest the same with the one caution that only random orders of very many places can tell (neighbors alike in
     *     both measures), or null where nothing is open
     */
    public record AtOnce(Comparison comparison, @Nullable Job<Comparison> rest) {}

    /** The same as {@link #compare}, in two steps: all that can be told at once, then what takes random orders. */
    public AtOnce atOnce(Table table, ComparisonRequest request, Progress progress) {
        Work work = new Work(new ComparisonFrame(table, request.places()), request);
        step(progress, 0);
        Association association = work.association(false);
        step(progress, 1);
        SpatialFindings spatial =
                SpatialFindings.of(work.frame, request, association, SpatialFindings.Permuted.FEW_PLACES, parallel);
        step(progress, 2);
        OptionalInt decisive = new DecisivePlace(work.frame, association).find();
        step(progress, 3);
        return new AtOnce(
                work.comparison(association, spatial, decisive),
                spatial.mayBeAlike()
                        ? later -> work.comparison(
                                association, spatial.tested(work.frame, request, parallel, later), decisive)
                        : null);
    }

    /** The classes of the distances between places: in every year they are the same. */
    private DistanceClasses distances(double[] east, double[] north) {
        DistanceClasses known = distances;
        if (known == null || !known.isOf(east, north)) {
            known = new DistanceClasses(east, north, ModifiedT.DEFAULT_CLASSES);
            distances = known;
        }
        return known;
    }

    /** One comparison while it is made. */
    private final class Work {
        private final ComparisonFrame frame;
        private final ComparisonRequest request;
        private final @Nullable String refusal;

        Work(ComparisonFrame frame, ComparisonRequest request) {
            this.frame = frame;
            this.request = request;
            boolean circular =
                    ComparisonFacts.isCircular(request.x().metric(), request.y().metric());
            this.refusal = circular && !request.overridden()
                    ? "reason.circular"
                    : request.known().facts().stream().anyMatch(ComparisonAnalysis::refuses)
                            ? "reason.other-boundaries"
                            : null;
        }

        Association association(boolean permuted) {
            return Association.of(frame, request, refusal, permuted, ComparisonAnalysis.this::distances, parallel);
        }

        Comparison comparison(Association association, SpatialFindings spatial, OptionalInt decisive) {
            ComparisonFacts facts = facts(frame, request, association, spatial, decisive);
            PlaceFindings findings = new PlaceFindings(frame, request, association.line(), spatial.local(), names);
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
