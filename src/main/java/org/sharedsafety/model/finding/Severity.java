package org.sharedsafety.model.finding;

/** How heavy a caution is. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** Must be understood once before an export. */
    CAUTION,
    /** Refused, with the reason. */
    BLOCK
}
