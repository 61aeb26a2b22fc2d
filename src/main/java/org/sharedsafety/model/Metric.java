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
 * @param pitfalls codes such as UNDER, NIBRS, MODEL; CYCLE4 where only years four apart may be compared
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
    private static final String CYCLE = "CYCLE";

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

    /**
     * After how many years the same kind of year comes again, such as 4 for turnout at elections; 1 where all years are of
     * one kind.
     */
    public int cycle() {
        return pitfalls.stream()
                .filter(code -> code.matches(CYCLE + "[1-9]"))
                .mapToInt(code -> Integer.parseInt(code.substring(CYCLE.length())))
                .findFirst()
                .orElse(1);
    }

    /** Whether numbers of the two periods may be set against each other: years of the same kind, by their beginning. */
    public boolean isSameKindOfYear(Period one, Period other) {
        return Math.floorMod(one.start().getYear() - other.start().getYear(), cycle()) == 0;
    }

    /** Whether a published value is a ratio of two counts, multiplied. */
    public boolean isRate() {
        return denominatorId != null;
    }
}
