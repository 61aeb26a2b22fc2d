package org.sharedsafety.ui.measures;

/** The words of the field that people ask about; term and meaning stand under {@code glossary.<code>}. */
public enum GlossaryTerm {
    AGE_ADJUSTED,
    AMBIGUOUS,
    BASELINE,
    BENCHMARK,
    BREAK,
    BRIGHT_SPOT,
    BURDEN_RATIO,
    CAUSE,
    CHOROPLETH,
    CONCENTRATION,
    CORRELATION,
    COUNT,
    COVERAGE,
    CROSSWALK,
    DENOMINATOR,
    DISPARITY,
    DIVERSION,
    EFFECTIVE_SAMPLE,
    ESTIMATED,
    GROUP_QUARTERS,
    INDEX,
    INTERVAL,
    LEAD_LAG,
    LOCUS,
    MEDIAN,
    MIDDLE_HALF,
    MODELED,
    NEIGHBORS_ALIKE,
    NOT_AVAILABLE,
    POOLED,
    PREVENTION,
    PROVISIONAL,
    QUARTERLY_SIGNAL,
    RANK_INTERVAL,
    RATE,
    RECIDIVISM,
    RELIABILITY,
    REPORTING_GAP,
    RESIDUAL,
    RESPONSE,
    SAFETY_FOR_ALL,
    SERIES,
    SHARED_SAFETY,
    SUPPRESSED,
    SURVIVOR,
    TRUST,
    UPSTREAM,
    WELL_BEING;

    /** Its part of a key. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
