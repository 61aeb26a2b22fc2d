package org.sharedsafety.model.recipe;

/** What sort of number a column holds. */
public enum NumberKind {
    COUNT,
    /** Per 100,000, per 1,000, … as the measure's unit says. */
    RATE,
    PERCENT,
    /** 0 to 1. */
    PROPORTION,
    /** Money, days, an index: a number of its own. */
    AMOUNT
}
