package org.sharedsafety.model.workshop;

/** How the room chooses. */
public enum PollMethod {
    /** Each person gives a number of dots. */
    DOTS,
    /** Each person says in five steps how far they support it, 1 cannot support to 5 whole-hearted. */
    SUPPORT,
    /** The group places each item by impact and effort. */
    IMPACT_EFFORT
}
