package org.sharedsafety.honesty;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;

/** The rules that look at the numbers in view: how many cases, how many hidden, how much reported, how much estimated. */
final class NumberRules {
    private static final double MANY_WITHHELD = 0.2;

    private NumberRules() {}

    /** W05: counts below 20, or a relative standard error above 30 %. */
    static Optional<Finding> smallNumbers(ViewFacts f) {
        ViewFact.Places places = f.find(ViewFact.Places.class).orElse(null);
        return places != null && places.fewCases() > 0
                ? Cautions.finding("W05", Severity.CAUTION, "finding.w05-places", places.fewCases(), places.n())
                : Cautions.when(sum(f, ValueCounts::fewCases) > 0, "W05", Severity.CAUTION);
    }

    /** W06: some number in view is withheld. */
    static Optional<Finding> hidden(ViewFacts f) {
        boolean some = f.find(ViewFact.Places.class).map(p -> p.withheld() > 0).orElse(false);
        return Cautions.when(some || sum(f, ValueCounts::withheld) > 0, "W06", Severity.INFO);
    }

    private static int sum(ViewFacts f, ToIntFunction<ValueCounts> what) {
        return f.measures().stream().map(MeasureFacts::values).mapToInt(what).sum();
    }

    /** W07: more than a fifth of the places are. */
    static Optional<Finding> biasFromHidden(ViewFacts f) {
        return f.find(ViewFact.Places.class)
                .filter(p -> p.withheld() > MANY_WITHHELD * p.considered())
                .flatMap(p -> Cautions.when(true, "W07", Severity.CAUTION));
    }

    /** W09: how much of the people the agencies cover that reported; the least covered measure speaks. */
    static Optional<Finding> coverage(ViewFacts f) {
        ReportedShare least = null;
        boolean unknown = false;
        for (MeasureFacts measure : f.measures()) {
            ReportedShare share = measure.reported();
            unknown |= share == null && measure.has("COVER");
            if (share != null && (least == null || share.share() < least.share())) {
                least = share;
            }
        }
        if (least != null && least.ofAgencies() && least.low() > 0) {
            return Cautions.finding("W09", Severity.CAUTION, "finding.w09-agencies", least.low(), least.places());
        }
        if (least != null && least.share() < ReportedShare.ENOUGH) {
            Severity severity = least.share() < ReportedShare.REFUSED_BELOW ? Severity.BLOCK : Severity.CAUTION;
            return Cautions.finding("W09", severity, "finding.w09", least.share());
        }
        if (least != null && least.low() > 0) {
            return Cautions.finding("W09", Severity.CAUTION, "finding.w09-some", least.low(), least.places());
        }
        return unknown ? Cautions.finding("W09", Severity.INFO, "finding.w09-unknown") : Optional.empty();
    }

    /** W26: carried over from other areas, or left out because the boundaries changed. */
    static Optional<Finding> estimatedPlace(ViewFacts f) {
        return f.find(ViewFact.Apportioned.class)
                .flatMap(a -> Cautions.finding("W26", Severity.INFO, "finding.w26", a.from()))
                .or(() -> f.find(ViewFact.OtherBoundaries.class)
                        .flatMap(other -> Cautions.finding(
                                "W26",
                                Severity.INFO,
                                f.has(ViewFact.Link.class) ? "finding.w26-left-out" : "finding.w26-boundaries",
                                other.changed(),
                                other.one().text(),
                                other.other().text())));
    }
}
