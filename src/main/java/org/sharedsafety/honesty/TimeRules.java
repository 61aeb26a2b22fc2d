package org.sharedsafety.honesty;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;

/** The rules that look at when: breaks in a series, years that differ, overlap, or are too early. */
final class TimeRules {
    private static final int DAYS_OF_A_YEAR = 366;

    private TimeRules() {}

    /** W08: counted in another way from some year on; a change across that is refused. */
    static Optional<Finding> brokenSeries(ViewFacts f) {
        ViewFact.Change change = f.find(ViewFact.Change.class).orElse(null);
        if (change != null && !f.measures().isEmpty()) {
            MeasureFacts measured = f.measures().get(0).over(List.of(change.from(), change.to()));
            SeriesBreak across = measured.crossed();
            if (across != null) {
                return broken(across, Severity.BLOCK);
            }
        }
        return f.measures().stream()
                .map(MeasureFacts::crossed)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(SeriesBreak::from))
                .flatMap(first -> broken(first, Severity.CAUTION));
    }

    private static Optional<Finding> broken(SeriesBreak first, Severity severity) {
        String year = Integer.toString(first.from().getYear());
        return Cautions.finding("W08", severity, "finding.w08", year);
    }

    /** W13: periods more than a year apart, or several years against one, of measures that are put together. */
    static Optional<Finding> differentYears(ViewFacts f) {
        if (f.has(ViewFact.Scan.class)) {
            return otherYearsThanTheHarm(f.measures());
        }
        if (!f.has(ViewFact.Link.class) && !f.has(ViewFact.Composite.class)) {
            return Optional.empty();
        }
        List<Period> periods = f.measures().stream()
                .flatMap(measure -> measure.periods().stream())
                .sorted()
                .toList();
        for (Period a : periods) {
            for (Period b : periods) {
                if (differ(a, b)) {
                    return Cautions.finding("W13", Severity.CAUTION, "finding.w13", a.text(), b.text());
                }
            }
        }
        return Optional.empty();
    }

    /** The harm is the first of the measures of a scan; the others are set against it, not against each other. */
    private static Optional<Finding> otherYearsThanTheHarm(List<MeasureFacts> measures) {
        List<Period> harm = measures.get(0).periods();
        return measures.stream()
                .skip(1)
                .flatMap(measure -> measure.periods().stream())
                .filter(other -> harm.stream().anyMatch(own -> differ(own, other)))
                .findFirst()
                .flatMap(other -> Cautions.finding(
                        "W13", Severity.CAUTION, "finding.w13-scan", harm.get(0).text(), other.text()));
    }

    /** Whether two periods lie more than a year apart, or one is of several years and the other is not. */
    static boolean differ(Period a, Period b) {
        return Math.abs(middle(a) - middle(b)) > DAYS_OF_A_YEAR
                || (days(a) > DAYS_OF_A_YEAR) != (days(b) > DAYS_OF_A_YEAR);
    }

    private static double middle(Period p) {
        return (p.start().toEpochDay() + p.end().toEpochDay()) / 2.0;
    }

    private static long days(Period p) {
        return ChronoUnit.DAYS.between(p.start(), p.end()) + 1;
    }

    /** W14: a change between periods that share days. */
    static Optional<Finding> overlappingYears(ViewFacts f) {
        return f.find(ViewFact.Change.class)
                .filter(change -> change.from().overlaps(change.to()))
                .flatMap(change -> Cautions.when(true, "W14", Severity.BLOCK));
    }

    /** W29: early counts, by the publisher's word, or by their kind where they were not published late. */
    static Optional<Finding> earlyData(ViewFacts f) {
        return Cautions.when(
                f.any(m -> m.values().provisional() > 0 || (m.has("PROV") && !m.settled())), "W29", Severity.INFO);
    }
}
