package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.ComparisonFacts;
import org.sharedsafety.honesty.LinkVerdict;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.ModifiedT;
import org.sharedsafety.stats.MultipleTests;
import tech.tablesaw.api.Table;

/**
 * Sets one harm against every condition over the same places. The p of a pair is that of the modified t-test, the
 * ordinary one where the places have no map; all pairs with a p are one family of Benjamini and Hochberg.
 */
public final class ScanAnalysis {
    private static final String METHOD = "condition-scan";
    private static final String VERSION = "1";
    private static final long SEED = 20261123;

    private final Parallel parallel;

    public ScanAnalysis(Parallel parallel) {
        this.parallel = parallel;
    }

    /** The pairs, the smallest q first. */
    public ConditionScan analyse(Table harm, ScanRequest request, Progress progress) {
        List<PlaceNumber> all = PlaceNumbers.of(harm, request.harm().metric());
        Map<Integer, Reading> harms = usable(all);
        List<Looked> looked = new ArrayList<>();
        List<ConditionScan.LeftOut> leftOut = new ArrayList<>(request.leftOut());
        for (int i = 0; i < request.conditions().size(); i++) {
            progress.checkCancelled();
            progress.report("progress.comparing", i, request.conditions().size());
            ScanRequest.Condition condition = request.conditions().get(i);
            Looked one = Looked.of(condition, harms, request);
            if (one.n() < ComparisonFacts.MIN_FOR_VERDICT) {
                leftOut.add(new ConditionScan.LeftOut(
                        condition.measure().metric(),
                        Message.of("scan.few-places", one.n(), ComparisonFacts.MIN_FOR_VERDICT)));
            } else {
                looked.add(one);
            }
        }
        leftOut.sort(Comparator.comparing(left -> left.metric().id()));
        double[] p = looked.stream()
                .map(Looked::p)
                .flatMap(found -> found.found().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        List<ConditionScan.Pair> pairs = pairs(looked, MultipleTests.benjaminiHochberg(p), request);
        return new ConditionScan(
                request.harm(),
                request.level(),
                request.lag(),
                p.length,
                pairs,
                leftOut,
                about(all, harms, pairs, looked, request));
    }

    private static Map<Integer, Reading> usable(List<PlaceNumber> numbers) {
        Map<Integer, Reading> usable = new HashMap<>();
        for (PlaceNumber number : numbers) {
            if (number.reading().isUsable()) {
                usable.put(number.place(), number.reading());
            }
        }
        return usable;
    }

    private List<ConditionScan.Pair> pairs(List<Looked> looked, double[] q, ScanRequest request) {
        List<ConditionScan.Pair> pairs = new ArrayList<>();
        Iterator<Outcome<Comparison.Permutation>> permutations = ScanPermutations.of(
                        looked.stream().map(Looked::values).toList(), SEED, parallel)
                .iterator();
        int at = 0;
        for (Looked one : looked) {
            Outcome<Double> own = one.p();
            if (own.found().isPresent()) {
                double corrected = q[at++];
                own = Outcome.of(corrected);
            }
            pairs.add(one.pair(permutations.next(), own, request));
        }
        pairs.sort(Comparator.comparingDouble(
                        (ConditionScan.Pair pair) -> pair.q().found().orElse(Double.MAX_VALUE))
                .thenComparingDouble(pair -> -pair.spearman()
                        .found()
                        .map(rho -> Math.abs(rho.estimate()))
                        .orElse(-1.0))
                .thenComparing(pair -> pair.condition().metric().id()));
        return pairs;
    }

    private static About about(
            List<PlaceNumber> all,
            Map<Integer, Reading> harms,
            List<ConditionScan.Pair> pairs,
            List<Looked> looked,
            ScanRequest request) {
        List<Reading> readings = all.stream().map(PlaceNumber::reading).toList();
        List<MeasureFacts> facts = new ArrayList<>();
        facts.add(request.harmFacts().with(ValueCounts.of(readings)));
        looked.forEach(one -> facts.add(one.facts()));
        ViewFacts view = ViewFacts.of(facts)
                .with(ShownNumbers.places(request.level(), readings), new ViewFact.Scan(pairs.size()));
        Map<Integer, Reading> every = new HashMap<>();
        all.forEach(number -> every.put(number.place(), number.reading()));
        List<Comparison.Dropped> dropped = new ArrayList<>();
        for (Place place : request.places()) {
            Reading reading = every.get(place.id());
            if (reading != null && !harms.containsKey(place.id())) {
                dropped.add(new Comparison.Dropped(place, DroppedPlaces.why(reading)));
            }
        }
        return new About(
                METHOD,
                VERSION,
                SEED,
                harms.size(),
                dropped,
                Cautions.of(view),
                Message.of(
                        "scan.sentence",
                        pairs.size(),
                        request.harm().metric(),
                        count(pairs, Verdict.CLEAR),
                        count(pairs, Verdict.POSSIBLE),
                        count(pairs, Verdict.CANNOT_TELL)));
    }

    private static int count(List<ConditionScan.Pair> pairs, Verdict verdict) {
        return (int) pairs.stream().filter(pair -> pair.verdict() == verdict).count();
    }

    /** One condition that was looked at, before the correction for having looked at many. */
    private record Looked(
            ScanRequest.Condition condition, MeasureFacts facts, ScanPermutations.Pair values, Association link) {
        static Looked of(ScanRequest.Condition condition, Map<Integer, Reading> harms, ScanRequest request) {
            Metric metric = condition.measure().metric();
            List<PlaceNumber> all = PlaceNumbers.of(condition.numbers(), metric);
            Map<Integer, Reading> own = usable(all);
            List<Place> both = request.places().stream()
                    .filter(place -> harms.containsKey(place.id()) && own.containsKey(place.id()))
                    .toList();
            double[] x = new double[both.size()];
            double[] y = new double[both.size()];
            double[][] centres = new double[2][both.size()];
            boolean located = true;
            for (int i = 0; i < x.length; i++) {
                int id = both.get(i).id();
                x[i] = value(own.get(id));
                y[i] = value(harms.get(id));
                double[] centre = request.centres().get(id);
                located &= centre != null;
                centres[0][i] = centre == null ? Double.NaN : centre[0];
                centres[1][i] = centre == null ? Double.NaN : centre[1];
            }
            MeasureFacts counted = condition
                    .facts()
                    .with(ValueCounts.of(all.stream().map(PlaceNumber::reading).toList()));
            return new Looked(
                    condition,
                    counted,
                    new ScanPermutations.Pair(both.stream().map(Place::id).toList(), x, y),
                    Association.ofPair(x, y, located ? centres : null));
        }

        /** Places with both. */
        int n() {
            return values.n();
        }

        private static double value(@Nullable Reading reading) {
            return Objects.requireNonNull(Objects.requireNonNull(reading).value());
        }

        /** The p that enters the family. */
        Outcome<Double> p() {
            return link.located()
                    ? link.modified().map(found -> found.test().p())
                    : link.pearson().then(found -> found.test().map(test -> test.p()));
        }

        ConditionScan.Pair pair(Outcome<Comparison.Permutation> permutation, Outcome<Double> q, ScanRequest request) {
            LinkVerdict verdict = link.verdict();
            ViewFacts view = ViewFacts.of(facts, request.harmFacts())
                    .with(new ViewFact.Link(
                            n(),
                            verdict,
                            link.modified()
                                    .found()
                                    .map(ModifiedT::effectiveSize)
                                    .orElse(null),
                            false,
                            null,
                            false));
            return new ConditionScan.Pair(
                    condition.measure(),
                    n(),
                    Association.shown(link.pearson()),
                    Association.shown(link.spearman()),
                    link.shownModified(),
                    permutation,
                    q,
                    verdict.verdict(),
                    Cautions.of(view));
        }
    }
}
