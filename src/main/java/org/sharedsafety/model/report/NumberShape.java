package org.sharedsafety.model.report;

/** How a number is shown; the number itself is always whole. */
public enum NumberShape {
    /** No decimals, thousands grouped. */
    COUNT,
    /** One decimal, thousands grouped. */
    ONE_DECIMAL,
    /** Two decimals. */
    TWO_DECIMALS,
    /** Four decimals. */
    FOUR_DECIMALS,
    /** A share of one shown as percent with one decimal. */
    PERCENT,
    /** Whole dollars. */
    DOLLARS,
    /** A year, not grouped. */
    YEAR
}
