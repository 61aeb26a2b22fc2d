package org.sharedsafety.honesty;

import java.util.List;
import java.util.Optional;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;

/** The rules that look at which measures were chosen: whose voice counts, and what kind of counting it is. */
final class SelectionRules {
    private static final List<String> ENFORCERS = List.of("police", "justice");
    private static final List<String> LIVED = List.of("condition", "outcome");

    private SelectionRules() {}

    /** W01: police or justice counts, and nothing about well-being. */
    static Optional<Finding> crimeOnly(ViewFacts f) {
        return Cautions.when(
                f.anyMetric(SelectionRules::enforcer) && !f.anyMetric(SelectionRules::wellBeing),
                "W01",
                Severity.CAUTION);
    }

    /** W38: police or justice counts, and no measure of survivors from another source. */
    static Optional<Finding> noSurvivorVoice(ViewFacts f) {
        boolean survivors = f.anyMetric(m -> m.principle() == Principle.SV && !enforcer(m));
        return Cautions.when(f.anyMetric(SelectionRules::enforcer) && !survivors, "W38", Severity.INFO);
    }

    private static boolean enforcer(Metric metric) {
        return metric.principle() != Principle.POP && ENFORCERS.contains(metric.sourceKind());
    }

    private static boolean wellBeing(Metric metric) {
        return metric.principle() == Principle.WB
                || (metric.principle() == Principle.PH && LIVED.contains(metric.stage()));
    }

    /** W10: many harms are never reported. */
    static Optional<Finding> underReported(ViewFacts f) {
        return pitfall(f, "UNDER", "W10");
    }

    /** W11: a rise can be good news. */
    static Optional<Finding> moreMayBeBetter(ViewFacts f) {
        return pitfall(f, "PARADOX", "W11");
    }

    /** W12: counts what agencies do. */
    static Optional<Finding> agencyActivity(ViewFacts f) {
        boolean counts =
                f.anyMetric(m -> m.countsAgencyActivity() || m.pitfalls().contains("POLICY"));
        return Cautions.when(counts, "W12", Severity.INFO);
    }

    /** W18: an estimate, not a count. */
    static Optional<Finding> modelled(ViewFacts f) {
        return pitfall(f, "MODEL", "W18");
    }

    private static Optional<Finding> pitfall(ViewFacts f, String code, String warning) {
        return Cautions.when(f.any(m -> m.has(code)), warning, Severity.INFO);
    }
}
