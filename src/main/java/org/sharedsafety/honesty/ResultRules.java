package org.sharedsafety.honesty;

import java.util.Optional;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.finding.Verdict;

/** The rules that look at how many places there are, how their numbers are, and what came out. */
final class ResultRules {
    private static final double MANY_WITHHELD = 0.2;

    private ResultRules() {}

    /** W02: any comparison of rates of areas. */
    static Optional<Finding> placesNotPeople(ComparisonFacts f) {
        return Cautions.finding("W02", Severity.INFO, "finding.w02");
    }

    /** W03: any association. */
    static Optional<Finding> notCause(ComparisonFacts f) {
        return Cautions.when(associated(f), "W03", Severity.INFO);
    }

    /** W04: the interval holds 0. */
    static Optional<Finding> cannotTell(ComparisonFacts f) {
        return Cautions.when(associated(f) && f.link().verdict() == Verdict.CANNOT_TELL, "W04", Severity.INFO);
    }

    /** W05: counts below 20 (a relative standard error above 30 % lies within). */
    static Optional<Finding> smallNumbers(ComparisonFacts f) {
        return f.fewCases() > 0
                ? Cautions.finding("W05", Severity.CAUTION, "finding.w05", f.fewCases(), f.n())
                : Optional.empty();
    }

    /** W06: some number in view is withheld. */
    static Optional<Finding> hidden(ComparisonFacts f) {
        return Cautions.when(f.withheld() > 0, "W06", Severity.INFO);
    }

    /** W07: more than a fifth of the places are. */
    static Optional<Finding> biasFromHidden(ComparisonFacts f) {
        return Cautions.when(f.withheld() > MANY_WITHHELD * f.considered(), "W07", Severity.CAUTION);
    }

    /** W20: neighbors alike in both measures. */
    static Optional<Finding> neighborsAlike(ComparisonFacts f) {
        Double size = f.effectiveSize();
        if (!f.bothAlike()) {
            return Optional.empty();
        }
        return size == null || size >= f.n()
                ? Cautions.finding("W20", Severity.CAUTION, "finding.w20-unknown")
                : Cautions.finding("W20", Severity.CAUTION, "finding.w20", f.n(), Math.round(size));
    }

    /** W22: fewer than 10 places; fewer than 5 are not compared. */
    static Optional<Finding> fewPlaces(ComparisonFacts f) {
        Severity severity = f.n() < ComparisonFacts.MIN_PLACES ? Severity.BLOCK : Severity.CAUTION;
        return f.n() < ComparisonFacts.MIN_FOR_VERDICT
                ? Cautions.finding("W22", severity, "finding.w22", f.n())
                : Optional.empty();
    }

    /** W23: one place decides. */
    static Optional<Finding> onePlaceDecides(ComparisonFacts f) {
        return Optional.ofNullable(f.decisive())
                .flatMap(place -> Cautions.finding("W23", Severity.CAUTION, "finding.w23", place.name()));
    }

    /** W36: shown at one level of geography only, as a single comparison always is. */
    static Optional<Finding> otherBoundaries(ComparisonFacts f) {
        return Cautions.when(associated(f), "W36", Severity.INFO);
    }

    private static boolean associated(ComparisonFacts f) {
        return f.n() >= ComparisonFacts.MIN_PLACES && !f.refused();
    }
}
