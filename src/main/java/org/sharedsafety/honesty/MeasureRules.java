package org.sharedsafety.honesty;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;

/** The rules that look at what the two measures are: who counts, where, when, out of whom. */
final class MeasureRules {
    private static final List<String> ENFORCERS = List.of("police", "justice");
    private static final List<String> LIVED = List.of("condition", "outcome");
    private static final int DAYS_OF_A_YEAR = 366;
    private static final double CAUTION_BELOW = 0.9;
    private static final double REFUSED_BELOW = 0.6;

    private MeasureRules() {}

    /** W01: police or justice counts, and nothing about well-being. */
    static Optional<Finding> crimeOnly(ComparisonFacts f) {
        return Cautions.when(
                any(f, MeasureRules::enforcer) && !any(f, MeasureRules::wellBeing), "W01", Severity.CAUTION);
    }

    /** W38: police or justice counts, and no measure of survivors from another source. */
    static Optional<Finding> noSurvivorVoice(ComparisonFacts f) {
        boolean survivors = any(f, m -> m.principle() == Principle.SV && !enforcer(m));
        return Cautions.when(any(f, MeasureRules::enforcer) && !survivors, "W38", Severity.INFO);
    }

    private static boolean enforcer(Metric metric) {
        return ENFORCERS.contains(metric.sourceKind());
    }

    private static boolean wellBeing(Metric metric) {
        return metric.principle() == Principle.WB
                || (metric.principle() == Principle.PH && LIVED.contains(metric.stage()));
    }

    /** W09: how much of the people the agencies cover that reported. */
    static Optional<Finding> coverage(ComparisonFacts f) {
        if (!any(f, m -> m.pitfalls().contains("COVER"))) {
            return Optional.empty();
        }
        Double covered = f.coverage();
        if (covered == null) {
            return Cautions.finding("W09", Severity.INFO, "finding.w09-unknown");
        }
        Severity severity = covered < REFUSED_BELOW ? Severity.BLOCK : Severity.CAUTION;
        return covered < CAUTION_BELOW ? Cautions.finding("W09", severity, "finding.w09", covered) : Optional.empty();
    }

    /** W10: many harms are never reported. */
    static Optional<Finding> underReported(ComparisonFacts f) {
        return pitfall(f, "UNDER", "W10");
    }

    /** W11: a rise can be good news. */
    static Optional<Finding> moreMayBeBetter(ComparisonFacts f) {
        return pitfall(f, "PARADOX", "W11");
    }

    /** W12: counts what agencies do. */
    static Optional<Finding> agencyActivity(ComparisonFacts f) {
        boolean counts = any(f, m -> m.countsAgencyActivity() || m.pitfalls().contains("POLICY"));
        return Cautions.when(counts, "W12", Severity.INFO);
    }

    /** W18: an estimate, not a count. */
    static Optional<Finding> modelled(ComparisonFacts f) {
        return pitfall(f, "MODEL", "W18");
    }

    private static Optional<Finding> pitfall(ComparisonFacts f, String code, String warning) {
        return Cautions.when(any(f, m -> m.pitfalls().contains(code)), warning, Severity.INFO);
    }

    /** W13: periods more than a year apart, or several years against one. */
    static Optional<Finding> differentYears(ComparisonFacts f) {
        Period x = f.x().period();
        Period y = f.y().period();
        boolean apart = Math.abs(middle(x) - middle(y)) > DAYS_OF_A_YEAR;
        boolean pooled = (days(x) > DAYS_OF_A_YEAR) != (days(y) > DAYS_OF_A_YEAR);
        return apart || pooled
                ? Cautions.finding("W13", Severity.CAUTION, "finding.w13", x.text(), y.text())
                : Optional.empty();
    }

    private static double middle(Period p) {
        return (p.start().toEpochDay() + p.end().toEpochDay()) / 2.0;
    }

    private static long days(Period p) {
        return ChronoUnit.DAYS.between(p.start(), p.end()) + 1;
    }

    /** W15: the two are divided by different people. */
    static Optional<Finding> differentDenominators(ComparisonFacts f) {
        String x = f.x().metric().denominatorId();
        String y = f.y().metric().denominatorId();
        return Cautions.when(x != null && y != null && !x.equals(y), "W15", Severity.INFO);
    }

    /** W16: where people live against where it happened. */
    static Optional<Finding> livedOrHappened(ComparisonFacts f) {
        boolean x = f.x().metric().locus().startsWith("residence");
        boolean y = f.y().metric().locus().startsWith("residence");
        return Cautions.when(x != y, "W16", Severity.INFO);
    }

    /** W19: one was partly made from the other. */
    static Optional<Finding> circular(ComparisonFacts f) {
        return Cautions.when(f.circular(), "W19", f.overridden() ? Severity.CAUTION : Severity.BLOCK);
    }

    /** W37: the same number below both lines; heavier where one's count is the other's denominator, or both count it. */
    static Optional<Finding> sharedNumber(ComparisonFacts f) {
        Metric x = f.x().metric();
        Metric y = f.y().metric();
        if (sameCount(x.numerator(), y.numerator()) || divides(x, y) || divides(y, x)) {
            return Cautions.finding("W37", Severity.CAUTION, "finding.w37-count");
        }
        boolean same = x.denominatorId() != null && Objects.equals(x.denominatorId(), y.denominatorId());
        return Cautions.when(same, "W37", Severity.INFO);
    }

    private static boolean divides(Metric counted, Metric divided) {
        return counted.id().equals(divided.denominatorId()) || sameCount(counted.numerator(), divided.denominator());
    }

    private static boolean sameCount(String a, String b) {
        return !a.isBlank() && !a.equals("-") && a.equalsIgnoreCase(b);
    }

    private static boolean any(ComparisonFacts f, Predicate<Metric> test) {
        return Stream.of(f.x().metric(), f.y().metric()).anyMatch(test);
    }
}
