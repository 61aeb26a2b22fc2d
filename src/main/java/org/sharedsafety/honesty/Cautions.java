package org.sharedsafety.honesty;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;

/**
 * The cautions that a view raises by itself, W01 to W38, in the order in which they are shown; the only list of them.
 *
 * <p>Refusals first; then cautions in a fixed order of weight; then things good to know, a shared denominator last so
 * that it never takes one of the three places in front.
 */
public final class Cautions {
    private static final List<Function<ViewFacts, Optional<Finding>>> RULES = List.of(
            SelectionRules::crimeOnly,
            LinkRules::placesNotPeople,
            LinkRules::notCause,
            LinkRules::cannotTell,
            NumberRules::smallNumbers,
            NumberRules::hidden,
            NumberRules::biasFromHidden,
            TimeRules::brokenSeries,
            NumberRules::coverage,
            SelectionRules::underReported,
            SelectionRules::moreMayBeBetter,
            SelectionRules::agencyActivity,
            TimeRules::differentYears,
            TimeRules::overlappingYears,
            PeopleRules::differentDenominators,
            PeopleRules::livedOrHappened,
            PeopleRules::visitors,
            SelectionRules::modelled,
            LinkRules::circular,
            LinkRules::neighborsAlike,
            LinkRules::manyLooks,
            LinkRules::fewPlaces,
            LinkRules::onePlaceDecides,
            ShownRules::ranks,
            ShownRules::scoreIsAChoice,
            NumberRules::estimatedPlace,
            ShownRules::ratio,
            ShownRules::moneyIsNotEffort,
            TimeRules::earlyData,
            ShownRules::hurtfulMap,
            ShownRules::roomNotTown,
            ShownRules::content,
            PeopleRules::groupQuarters,
            ShownRules::whatIf,
            ShownRules::notComparable,
            LinkRules::otherBoundaries,
            LinkRules::sharedNumber,
            SelectionRules::noSurvivorVoice);

    private static final List<String> WEIGHT = List.of("W01", "W09", "W07", "W23", "W22", "W13", "W20", "W37");

    private Cautions() {}

    /** The findings of a view, the ones to show in front first. */
    public static List<Finding> of(ViewFacts facts) {
        return inOrder(RULES.stream()
                .map(rule -> rule.apply(facts))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Findings of several views that are shown together, the ones to show in front first. */
    public static List<Finding> inOrder(Collection<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .reversed()
                        .thenComparing(Cautions::weight)
                        .thenComparing(Finding::code))
                .toList();
    }

    private static int weight(Finding finding) {
        if (finding.severity() == Severity.INFO) {
            return finding.code().equals("W37") ? 1 : 0;
        }
        int at = WEIGHT.indexOf(finding.code());
        return at < 0 ? WEIGHT.size() : at;
    }

    static Optional<Finding> when(boolean fires, String code, Severity severity) {
        return fires ? finding(code, severity, "finding." + code.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    static Optional<Finding> finding(String code, Severity severity, String key, Object... args) {
        return Optional.of(new Finding(code, severity, Message.of(key, args)));
    }
}
