package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.result.Comparison.MoranResult;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.stats.BivariateMoran;
import org.sharedsafety.stats.ConditionalPermutation;
import org.sharedsafety.stats.GlobalMoran;
import org.sharedsafety.stats.LinearModel;
import org.sharedsafety.stats.LocalMoran;
import org.sharedsafety.stats.MoranPermutation;
import org.sharedsafety.stats.MultipleTests;
import org.sharedsafety.stats.PermutationTest;
import org.sharedsafety.stats.Quadrant;
import org.sharedsafety.stats.ResidualMoran;
import org.sharedsafety.stats.SpatialWeights;

/**
 * Whether neighbors are alike, in each measure, across the two, and in what the line leaves over.
 *
 * <p>Up to 250 places the local results are called by their permutation p, above by the analytic conditional one, in
 * both cases after the false-discovery-rate correction at 5 % over the places with neighbors.
 *
 * @param local one entry for each complete place, null where there is no local result
 */
record SpatialFindings(
        Outcome<MoranResult> x,
        Outcome<MoranResult> y,
        Outcome<MoranResult> bivariate,
        Outcome<MoranResult> residual,
        List<PlaceResult.@Nullable Local> local) {
    private static final String NOT_ASKED = "reason.not-asked";
    private static final int MANY_PLACES = 250;
    private static final double FALSE_DISCOVERY_RATE = 0.05;
    private static final double SIGNIFICANT = 0.05;

    /** Which random orders are asked for. */
    enum Permuted {
        /** All. */
        ALL,
        /** Up to 250 places those that a window tells of, above none. */
        FEW_PLACES
    }

    /** All of it for the complete places of a frame; the same reason for all where there is one. */
    static SpatialFindings of(
            ComparisonFrame frame,
            ComparisonRequest request,
            Association association,
            Permuted permuted,
            Parallel parallel) {
        int n = frame.complete().length;
        if (association.pearson().why().isPresent()) {
            return none(new Outcome.NotAvailable<>(association.pearson().why().orElseThrow()), n);
        }
        SpatialWeights all = request.neighbors();
        if (all == null) {
            return none(Outcome.notAvailable("reason.no-neighbors"), n);
        }
        SpatialWeights w = all.among(frame.complete()).rowStandardised();
        double[] y = frame.y();
        int rounds = request.permutations();
        long seed = request.seed();
        boolean every = permuted == Permuted.ALL;
        boolean few = every || n <= MANY_PLACES;
        return new SpatialFindings(
                global(frame.x(), w, rounds, seed, few ? parallel : null),
                global(y, w, rounds, seed, few ? parallel : null),
                across(frame.x(), y, w, rounds, seed, every ? parallel : null),
                association.line().then(line -> leftOver(line, w)),
                locals(y, w, rounds, seed, few ? parallel : null));
    }

    /** Whether it takes random orders that were not asked for to tell if neighbors are alike in both measures. */
    boolean mayBeAlike() {
        return untested(x) && untested(y);
    }

    private static boolean untested(Outcome<MoranResult> moran) {
        return moran.found()
                .filter(m -> m.i() > 0)
                .flatMap(m -> m.p().why())
                .filter(why -> why.key().equals(NOT_ASKED))
                .isPresent();
    }

    /** The same with the tests of both measures. */
    SpatialFindings tested(ComparisonFrame frame, ComparisonRequest request, Parallel parallel, Progress progress) {
        SpatialWeights all = request.neighbors();
        if (all == null) {
            return this;
        }
        SpatialWeights w = all.among(frame.complete()).rowStandardised();
        Outcome<MoranResult> first = global(frame.x(), w, request.permutations(), request.seed(), parallel);
        progress.checkCancelled();
        return new SpatialFindings(
                first,
                global(frame.y(), w, request.permutations(), request.seed(), parallel),
                bivariate,
                residual,
                local);
    }

    private static SpatialFindings none(Outcome<MoranResult> reason, int n) {
        return new SpatialFindings(reason, reason, reason, reason, Collections.nCopies(n, null));
    }

    private static Outcome<MoranResult> global(
            double[] values, SpatialWeights w, int rounds, long seed, @Nullable Parallel parallel) {
        Outcome<Double> p = parallel == null
                ? Outcome.notAvailable(NOT_ASKED)
                : MoranPermutation.univariate(values, w, rounds, seed, parallel)
                        .map(found -> found.test().twoSided());
        return GlobalMoran.of(values, w).map(moran -> new MoranResult(moran.i(), p));
    }

    private static Outcome<MoranResult> across(
            double[] x, double[] y, SpatialWeights w, int rounds, long seed, @Nullable Parallel parallel) {
        Outcome<Double> p = parallel == null
                ? Outcome.notAvailable(NOT_ASKED)
                : MoranPermutation.bivariate(x, y, w, rounds, seed, parallel)
                        .map(found -> found.test().twoSided());
        return BivariateMoran.of(x, y, w).map(moran -> new MoranResult(moran.i(), p));
    }

    private static Outcome<MoranResult> leftOver(LinearModel line, SpatialWeights w) {
        return ResidualMoran.of(line, w)
                .map(moran -> new MoranResult(moran.i(), Outcome.of(moran.test().p())));
    }

    /** Whether neighbors are alike in both measures, beyond chance. */
    boolean bothAlike() {
        return alike(x) && alike(y);
    }

    private static boolean alike(Outcome<MoranResult> moran) {
        return moran.found()
                .filter(m -> m.i() > 0)
                .flatMap(m -> m.p().found())
                .filter(p -> p < SIGNIFICANT)
                .isPresent();
    }

    private static List<PlaceResult.@Nullable Local> locals(
            double[] y, SpatialWeights w, int rounds, long seed, @Nullable Parallel parallel) {
        List<Outcome<LocalMoran>> statistics = LocalMoran.of(y, w).found().orElse(List.of());
        List<Outcome<PermutationTest>> tests = parallel == null
                ? List.of()
                : ConditionalPermutation.univariate(y, w, rounds, seed, parallel)
                        .found()
                        .orElse(List.of());
        List<PlaceResult.@Nullable Local> locals = new ArrayList<>(Collections.nCopies(y.length, null));
        List<Integer> judged = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (int i = 0; i < statistics.size(); i++) {
            LocalMoran moran = statistics.get(i).found().orElse(null);
            LocalMoran.Conditional analytic =
                    statistics.get(i).then(LocalMoran::conditional).found().orElse(null);
            if (moran != null && analytic != null) {
                Double permuted = parallel == null
                        ? null
                        : Double.valueOf(tests.get(i).found().orElseThrow().twoSided());
                judged.add(i);
                p.add(
                        y.length <= MANY_PLACES && permuted != null
                                ? permuted
                                : Double.valueOf(analytic.test().p()));
                locals.set(i, new PlaceResult.Local(moran.i(), permuted, false, cluster(moran.quadrant())));
            }
        }
        double[] q = MultipleTests.benjaminiHochberg(
                p.stream().mapToDouble(Double::doubleValue).toArray());
        for (int k = 0; k < q.length; k++) {
            PlaceResult.Local found = locals.get(judged.get(k));
            if (found != null && q[k] <= FALSE_DISCOVERY_RATE) {
                locals.set(judged.get(k), new PlaceResult.Local(found.i(), found.p(), true, found.cluster()));
            }
        }
        return locals;
    }

    private static PlaceResult.Quadrant cluster(Quadrant quadrant) {
        return switch (quadrant) {
            case HH -> PlaceResult.Quadrant.HIGH_HIGH;
            case HL -> PlaceResult.Quadrant.HIGH_LOW;
            case LH -> PlaceResult.Quadrant.LOW_HIGH;
            case LL -> PlaceResult.Quadrant.LOW_LOW;
        };
    }
}
