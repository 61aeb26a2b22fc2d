package org.sharedsafety.model;

/** The five principles of Shared Safety, and the populations that divide. */
public enum Principle {
    /** Public health. */
    PH,
    /** Well-being. */
    WB,
    /** Survivors at the center. */
    SV,
    /** Breaking the cycle of harm. */
    CH,
    /** Making the system work. */
    SY,
    /** Populations and other denominators; no principle of its own. */
    POP
}
