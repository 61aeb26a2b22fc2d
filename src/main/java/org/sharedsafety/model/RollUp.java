package org.sharedsafety.model;

/** How a measure of small places becomes that of the place that holds them. */
public enum RollUp {
    /** Add up; a plain count or amount. */
    SUM,
    /** Add numerators and denominators, then divide. */
    SUM_NUMERATORS_AND_DENOMINATORS,
    /** Mean weighted by population; approximate. */
    POPULATION_WEIGHTED_MEAN,
    /** Medians, indices, percentiles: refused. */
    NOT_AGGREGATABLE
}
