package org.sharedsafety.honesty;

import java.util.Objects;
import java.util.Optional;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.finding.Verdict;

/** The rules that look at places beside each other, and at two measures held against each other. */
final class LinkRules {
    private static final int MANY_PAIRS = 20;

    private LinkRules() {}

    /** W02: any comparison of rates of areas. */
    static Optional<Finding> placesNotPeople(ViewFacts f) {
        return f.find(ViewFact.Places.class)
                .flatMap(p -> Cautions.finding("W02", Severity.INFO, "finding.w02", p.level()));
    }

    /** W03: any association. */
    static Optional<Finding> notCause(ViewFacts f) {
        return Cautions.when(associated(f) || f.has(ViewFact.Scan.class), "W03", Severity.INFO);
    }

    /** W04: the interval holds 0. */
    static Optional<Finding> cannotTell(ViewFacts f) {
        boolean untold = f.find(ViewFact.Link.class)
                .map(link -> link.verdict().verdict() == Verdict.CANNOT_TELL)
                .orElse(false);
        return Cautions.when(untold && associated(f), "W04", Severity.INFO);
    }

    /** W19: one was partly made from the other. */
    static Optional<Finding> circular(ViewFacts f) {
        boolean overridden =
                f.find(ViewFact.Link.class).map(ViewFact.Link::overridden).orElse(false);
        return Cautions.when(circularPair(f), "W19", overridden ? Severity.CAUTION : Severity.BLOCK);
    }

    private static boolean circularPair(ViewFacts f) {
        return PeopleRules.pair(f)
                .map(pair -> ComparisonFacts.isCircular(pair.x(), pair.y()))
                .orElse(false);
    }

    /** W20: neighbors alike in both measures. */
    static Optional<Finding> neighborsAlike(ViewFacts f) {
        return f.find(ViewFact.Link.class).filter(ViewFact.Link::bothAlike).flatMap(link -> {
            Double size = link.effectiveSize();
            return size == null || size >= link.n()
                    ? Cautions.finding("W20", Severity.CAUTION, "finding.w20-unknown")
                    : Cautions.finding("W20", Severity.CAUTION, "finding.w20", link.n(), Math.round(size));
        });
    }

    /** W21: so many pairs that some look linked by chance, about one in twenty. */
    static Optional<Finding> manyLooks(ViewFacts f) {
        return f.find(ViewFact.Scan.class)
                .filter(scan -> scan.pairs() >= MANY_PAIRS)
                .flatMap(scan -> Cautions.finding(
                        "W21",
                        Severity.CAUTION,
                        "finding.w21",
                        scan.pairs(),
                        Math.round(scan.pairs() / (double) MANY_PAIRS)));
    }

    /** W22: fewer than 10 places; fewer than 5 are not held against each other. */
    static Optional<Finding> fewPlaces(ViewFacts f) {
        ViewFact.Link link = f.find(ViewFact.Link.class).orElse(null);
        Integer n = link != null
                ? Integer.valueOf(link.n())
                : f.find(ViewFact.Places.class).map(ViewFact.Places::n).orElse(null);
        if (n == null || n >= ComparisonFacts.MIN_FOR_VERDICT) {
            return Optional.empty();
        }
        boolean refused = link != null && n < ComparisonFacts.MIN_PLACES;
        return Cautions.finding("W22", refused ? Severity.BLOCK : Severity.CAUTION, "finding.w22", n);
    }

    /** W23: one place decides. */
    static Optional<Finding> onePlaceDecides(ViewFacts f) {
        return f.find(ViewFact.Link.class)
                .map(ViewFact.Link::decisive)
                .flatMap(place -> Cautions.finding("W23", Severity.CAUTION, "finding.w23", place.name()));
    }

    /** W36: a relation at one level of geography only. */
    static Optional<Finding> otherBoundaries(ViewFacts f) {
        boolean single =
                f.find(ViewFact.Levels.class).map(levels -> levels.shown() < 2).orElse(true);
        return Cautions.when(single && (associated(f) || f.has(ViewFact.Scan.class)), "W36", Severity.INFO);
    }

    private static boolean associated(ViewFacts f) {
        ViewFact.Link link = f.find(ViewFact.Link.class).orElse(null);
        return link != null && link.n() >= ComparisonFacts.MIN_PLACES && (link.overridden() || !circularPair(f));
    }

    /** W37: the same number below both lines; heavier where one's count is the other's denominator, or both count it. */
    static Optional<Finding> sharedNumber(ViewFacts f) {
        PeopleRules.Pair pair = PeopleRules.pair(f).orElse(null);
        if (pair == null) {
            return Optional.empty();
        }
        Metric x = pair.x();
        Metric y = pair.y();
        if (sameCount(x.numerator(), y.numerator()) || divides(x, y) || divides(y, x)) {
            return Cautions.finding("W37", Severity.CAUTION, "finding.w37-count");
        }
        boolean same = x.denominatorId() != null && Objects.equals(x.denominatorId(), y.denominatorId());
        return Cautions.when(same, "W37", Severity.INFO);
    }

    private static boolean divides(Metric counted, Metric divided) {
        return counted.id().equals(divided.denominatorId()) || sameCount(counted.numerator(), divided.denominator());
    }

    /** Whether two counts are called the same; one word alone, such as "Incidents", names no count. */
    private static boolean sameCount(String a, String b) {
        return a.strip().indexOf(' ') > 0 && a.strip().equalsIgnoreCase(b.strip());
    }
}
