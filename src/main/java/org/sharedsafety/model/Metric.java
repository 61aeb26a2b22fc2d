package org.sharedsafety.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the catalogue defines it.
 *
 * @param id catalogue id such as {@code V01}, or {@code local:…} for a person's own
 * @param unit what the value is in, such as {@code deaths per 100,000}
 * @param multiplier what numerator ÷ denominator is multiplied by: 100,000 for a rate, 100 for a percent
 * @param numerator what is counted, in words
 * @param denominator what it is divided by, in words; "-" where nothing
 * @param locus where it is counted: residence, occurrence, …
 * @param pitfalls codes such as UNDER, NIBRS, MODEL
 * @param aliases header texts it is known by
 * @param stage prevention, detection, …, condition, outcome
 * @param sourceKind police, vital_statistics, survey, …
 * @param sensitivity 0, 1 content note, 2 never mapped below county
 * @param denominatorId the measure that divides a count, or null
 * @param minCount the smallest count an output may show, or null for the project's own
 * @param computedFrom ids of the measures it was made from
 * @param catalogued whether it comes from the built-in catalogue
 */
public record Metric(
        String id,
        Principle principle,
        String domain,
        String nameEn,
        String nameEs,
        String numerator,
        String denominator,
        String unit,
        double multiplier,
        Direction direction,
        RollUp rollUp,
        String locus,
        List<String> pitfalls,
        List<String> aliases,
        String stage,
        String sourceKind,
        int sensitivity,
        boolean countsAgencyActivity,
        @Nullable String denominatorId,
        @Nullable Integer minCount,
        @Nullable String notBelowLevel,
        List<String> computedFrom,
        boolean catalogued) {
    public Metric {
        pitfalls = List.copyOf(pitfalls);
        aliases = List.copyOf(aliases);
        computedFrom = List.copyOf(computedFrom);
    }

    /** The name in a language, {@code en} or {@code es}; English where there is no other. */
    public String name(String language) {
        return language.equals("es") && !nameEs.isBlank() ? nameEs : nameEn;
    }

    /** Whether the measure counts what police recorded. */
    public boolean isPolice() {
        return sourceKind.equals("police");
    }

    /** Whether a published value is a ratio of two counts, multiplied. */
    public boolean isRate() {
        return denominatorId != null;
    }
}
