package org.sharedsafety.model;

/** Whether more of a measure is better. */
public enum Direction {
    BETTER,
    WORSE,
    NEUTRAL,
    /** More may be harm or may be trust: never coloured, never in an index. */
    AMBIGUOUS
}
