package org.sharedsafety.store;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.RollUp;

/** A measure as the catalogue writes it: all columns of its table but the origin and the position. */
record CatalogueEntry(
        String id,
        String principle,
        String domain,
        String nameEn,
        String nameEs,
        String numerator,
        String denominator,
        String unit,
        double multiplier,
        String direction,
        String timing,
        String agencies,
        String publisher,
        String spreadsheet,
        String pitfalls,
        String specificPitfall,
        String privacyNote,
        String locus,
        String rollUp,
        List<String> aliases,
        String stage,
        String sourceKind,
        int sensitivity,
        boolean countsAgencyActivity,
        @Nullable String denominatorId,
        @Nullable Integer minCount,
        @Nullable Integer minDenominator,
        @Nullable String notBelowLevel,
        String computedFrom) {
    CatalogueEntry {
        aliases = List.copyOf(aliases);
    }

    /** The measure as all stages know it. */
    Metric metric() {
        return new Metric(
                id,
                Principle.valueOf(principle),
                domain,
                nameEn,
                nameEs,
                numerator,
                denominator,
                unit,
                multiplier,
                Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
                RollUp.valueOf(rollUp.toUpperCase(Locale.ROOT)),
                locus,
                MetricTable.words(pitfalls),
                aliases,
                stage,
                sourceKind,
                sensitivity,
                countsAgencyActivity,
                denominatorId,
                minCount,
                notBelowLevel,
                MetricTable.words(computedFrom),
                true);
    }

    /** A person's own measure; what its model does not hold is left empty. */
    static CatalogueEntry ofLocal(Metric metric) {
        return new CatalogueEntry(
                metric.id(),
                metric.principle().name(),
                metric.domain(),
                metric.nameEn(),
                metric.nameEs(),
                metric.numerator(),
                metric.denominator(),
                metric.unit(),
                metric.multiplier(),
                metric.direction().name().toLowerCase(Locale.ROOT),
                "-",
                "",
                "",
                "",
                String.join(" ", metric.pitfalls()),
                "",
                "",
                metric.locus(),
                metric.rollUp().name().toLowerCase(Locale.ROOT),
                metric.aliases(),
                metric.stage(),
                metric.sourceKind(),
                metric.sensitivity(),
                metric.countsAgencyActivity(),
                metric.denominatorId(),
                metric.minCount(),
                null,
                metric.notBelowLevel(),
                String.join(" ", metric.computedFrom()));
    }

    /** The values of a row of the table, in the order of its columns. */
    @Nullable
    Object[] values(String origin, int position) {
        return new @Nullable Object[] {
            id,
            position,
            origin,
            principle,
            domain,
            nameEn,
            nameEs,
            numerator,
            denominator,
            unit,
            multiplier,
            direction,
            timing,
            agencies,
            publisher,
            spreadsheet,
            pitfalls,
            specificPitfall,
            privacyNote,
            locus,
            rollUp,
            stage,
            sourceKind,
            sensitivity,
            countsAgencyActivity ? 1 : 0,
            denominatorId,
            minCount,
            minDenominator,
            notBelowLevel,
            computedFrom
        };
    }
}
