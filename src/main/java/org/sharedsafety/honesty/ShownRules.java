package org.sharedsafety.honesty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;

/** The rules that look at what a view does: orders, scores, ratios, maps, money, votes, tries out. */
final class ShownRules {
    private static final Set<String> COUNTY_OR_ABOVE = Set.of("country", "nation", "region", "state", "county");
    private static final int MAPPED_ABOVE_ONLY = 2;

    private ShownRules() {}

    /** W24: an order or a rank. */
    static Optional<Finding> ranks(ViewFacts f) {
        return f.find(ViewFact.Ranking.class).flatMap(order -> {
            String first = order.first();
            String second = order.second();
            return first == null || second == null
                    ? Cautions.finding("W24", Severity.INFO, "finding.w24-unnamed")
                    : Cautions.finding("W24", Severity.INFO, "finding.w24", first, second);
        });
    }

    /** W25: a score of several measures. */
    static Optional<Finding> scoreIsAChoice(ViewFacts f) {
        return f.find(ViewFact.Composite.class)
                .flatMap(score -> Cautions.finding("W25", Severity.INFO, "finding.w25", score.moved()));
    }

    /** W27: a ratio between groups. */
    static Optional<Finding> ratio(ViewFacts f) {
        return Cautions.when(f.has(ViewFact.Ratio.class), "W27", Severity.INFO);
    }

    /** W28: dollars a resident of several governments side by side. */
    static Optional<Finding> moneyIsNotEffort(ViewFacts f) {
        boolean several =
                f.find(ViewFact.Places.class).map(places -> places.n() > 1).orElse(false);
        boolean dollars = f.find(ViewFact.Money.class)
                .map(money -> money.governments() > 1)
                .orElse(several && f.anyMetric(ShownRules::perHead));
        return Cautions.when(dollars, "W28", Severity.CAUTION);
    }

    private static boolean perHead(Metric metric) {
        return metric.unit().startsWith("dollars per")
                && (metric.sourceKind().equals("budget") || metric.locus().equals("government unit"));
    }

    /** W30: a measure that could hurt, mapped below the county. */
    static Optional<Finding> hurtfulMap(ViewFacts f) {
        return f.find(ViewFact.Mapped.class)
                .filter(map -> f.anyMetric(metric -> isTooClose(metric, map.level())))
                .flatMap(map -> Cautions.when(true, "W30", Severity.BLOCK));
    }

    /** Whether a measure must not be mapped at a level of geography. */
    private static boolean isTooClose(Metric metric, String level) {
        boolean sensitive = metric.sensitivity() >= MAPPED_ABOVE_ONLY || metric.notBelowLevel() != null;
        return sensitive && !COUNTY_OR_ABOVE.contains(level);
    }

    /** W31: a vote or comments of the people in a room. */
    static Optional<Finding> roomNotTown(ViewFacts f) {
        return f.find(ViewFact.Room.class)
                .flatMap(room -> Cautions.finding("W31", Severity.INFO, "finding.w31", room.people()));
    }

    /** W32: something that may hurt comes next. */
    static Optional<Finding> content(ViewFacts f) {
        return f.find(ViewFact.NextTopic.class)
                .flatMap(next -> Cautions.finding("W32", Severity.INFO, "finding.w32", next.topic(), next.helpline()));
    }

    /** W34: a what-if. */
    static Optional<Finding> whatIf(ViewFacts f) {
        return Cautions.when(f.has(ViewFact.WhatIf.class), "W34", Severity.CAUTION);
    }

    /** W35: one measure whose definition differs by publisher, from two data sets on one chart. */
    static Optional<Finding> notComparable(ViewFacts f) {
        List<MeasureFacts> varying =
                f.measures().stream().filter(m -> m.has("DEFVARY")).toList();
        boolean two = varying.stream().anyMatch(a -> varying.stream()
                .anyMatch(b -> a.metric().id().equals(b.metric().id())
                        && a.series() != null
                        && b.series() != null
                        && !Objects.equals(a.series(), b.series())));
        ViewFact.OtherBoundaries other = f.find(ViewFact.OtherBoundaries.class).orElse(null);
        if (other != null && other.refuses() && f.has(ViewFact.Link.class)) {
            return Cautions.finding(
                    "W35",
                    Severity.BLOCK,
                    "finding.w35-boundaries",
                    other.one().text(),
                    other.other().text());
        }
        return Cautions.when(two || f.has(ViewFact.Definitions.class), "W35", Severity.BLOCK);
    }
}
