package org.sharedsafety.honesty;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;

/** The rules that look at out of whom and where: denominators, loci, visitors, people held in a place. */
final class PeopleRules {
    private static final double MANY_JOBS = 1;
    private static final double MANY_HELD = 0.1;

    private PeopleRules() {}

    /** W15: the two are divided by different people. */
    static Optional<Finding> differentDenominators(ViewFacts f) {
        return pair(f).filter(pair -> {
                    String x = pair.x().denominatorId();
                    String y = pair.y().denominatorId();
                    return x != null && y != null && !x.equals(y);
                })
                .flatMap(pair -> Cautions.when(true, "W15", Severity.INFO));
    }

    /** W16: where people live against where it happened. */
    static Optional<Finding> livedOrHappened(ViewFacts f) {
        return pair(f).filter(pair -> lived(pair.x()) != lived(pair.y()))
                .flatMap(pair -> Cautions.when(true, "W16", Severity.INFO));
    }

    private static boolean lived(Metric metric) {
        return metric.locus().startsWith("residence");
    }

    /** Two measures that are held against each other. */
    record Pair(Metric x, Metric y) {}

    static Optional<Pair> pair(ViewFacts f) {
        return f.find(ViewFact.Link.class)
                .filter(link -> f.measures().size() >= 2)
                .map(link -> new Pair(
                        f.measures().get(0).metric(), f.measures().get(1).metric()));
    }

    /** W17: more jobs than residents, or so few residents that visitors weigh. */
    static Optional<Finding> visitors(ViewFacts f) {
        boolean many = f.find(ViewFact.Residents.class)
                .map(r -> r.underThousand() > 0 || above(r.jobs(), MANY_JOBS))
                .orElse(false);
        return Cautions.when(many && f.any(m -> m.has("DAYPOP")), "W17", Severity.INFO);
    }

    /** W33: more than a tenth of the residents live in a prison, a college or a base. */
    static Optional<Finding> groupQuarters(ViewFacts f) {
        boolean many = f.find(ViewFact.Residents.class)
                .map(r -> above(r.groupQuarters(), MANY_HELD))
                .orElse(false);
        return Cautions.when(many && f.any(m -> m.has("GQ")), "W33", Severity.INFO);
    }

    private static boolean above(@Nullable Double share, double limit) {
        return share != null && share > limit;
    }
}
